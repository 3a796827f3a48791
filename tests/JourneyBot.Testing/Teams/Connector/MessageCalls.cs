using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>Posting, repainting and deleting messages.</summary>
internal static class MessageCalls
{
    /// <summary>The documented limit: 100 KB of UTF-16.</summary>
    private const int MaxBytes = 100 * 1024;

    public static ConnectorReply Create(ConnectorRequest request)
    {
        if (request.Conversation is not { } conversation)
            return request.Channel is { } channel ? OpenThread(request, channel) : ConnectorReply.NoConversation;
        return Refuse(request, conversation) ?? Post(request, conversation, request.Teams.Ids.NextMessage());
    }

    public static ConnectorReply Update(ConnectorRequest request)
    {
        if (request.Conversation is not { } conversation)
            return ConnectorReply.NoConversation;
        if (Refuse(request, conversation) is { } refusal)
            return refusal;
        return Change(request, conversation, message => message.Replace(new MessageVersion(Stamped(request, message.Id), request.Teams.Now)));
    }

    public static ConnectorReply Delete(ConnectorRequest request)
    {
        if (request.Conversation is not { } conversation)
            return ConnectorReply.NoConversation;
        return conversation.HasBot
            ? Change(request, conversation, message => message.Delete(request.Teams.Now))
            : ConnectorReply.NotInstalled;
    }

    /// <summary>What is posted to a channel without a thread opens one.</summary>
    public static ConnectorReply OpenThread(ConnectorRequest request, TeamChannel channel)
    {
        if (!channel.Team.HasBot)
            return ConnectorReply.NotInstalled;
        if (Malformed(request.Body) is { } malformed)
            return malformed;
        var id = request.Teams.Ids.NextMessage();
        return Post(request, channel.ThreadOf(id), id);
    }

    private static ConnectorReply Post(ConnectorRequest request, Conversation conversation, string id)
    {
        if (request.Body.Text("type") == "typing")
        {
            conversation.AddTyping();
            return new ConnectorReply(202, new JsonObject());
        }
        conversation.Add(author: null, id, Stamped(request, id));
        return ConnectorReply.Created(id);
    }

    private static ConnectorReply Change(ConnectorRequest request, Conversation conversation, Action<Message> change)
    {
        var reply = ConnectorReply.NoMessage;
        conversation.Change(() =>
        {
            if (conversation.Find(request.Route("activityId")!) is not { } message)
                return;
            reply = message.IsFromBot ? new ConnectorReply(200, new JsonObject { ["id"] = message.Id }) : ConnectorReply.NotYours;
            if (message.IsFromBot)
                change(message);
        });
        return reply;
    }

    private static ConnectorReply? Refuse(ConnectorRequest request, Conversation conversation) =>
        conversation.HasBot ? Malformed(request.Body) : ConnectorReply.NotInstalled;

    private static ConnectorReply? Malformed(JsonObject? activity)
    {
        if (activity is null || !LoneSurrogates.AreReadable(activity))
            return ConnectorReply.Malformed("This is no JSON object, or half an emoji is in it.");
        if (activity.Text("type") is not { Length: > 0 } type)
            return ConnectorReply.Malformed("An activity has a type.");
        if (Json.Write(activity).Length * sizeof(char) > MaxBytes)
            return ConnectorReply.TooBig;
        var attachments = activity["attachments"] as JsonArray ?? [];
        if (type == "message" && string.IsNullOrEmpty(activity.Text("text")) && attachments.Count == 0)
            return ConnectorReply.Malformed("A message has a text or an attachment.");
        return attachments.Any(attachment => attachment.Text("contentType") is null)
            ? ConnectorReply.Malformed("An attachment has a contentType.")
            : null;
    }

    private static JsonObject Stamped(ConnectorRequest request, string id)
    {
        var activity = (JsonObject)request.Body!.DeepClone();
        activity["id"] = id;
        if (request.Context.Request.Method == "POST" && request.Route("activityId") is { } answered)
            activity["replyToId"] = answered;
        return activity;
    }
}
