using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>Opening a personal chat with somebody, or a thread in a channel.</summary>
internal static class ConversationCalls
{
    public static ConnectorReply Create(ConnectorRequest request)
    {
        if (request.Body is not { } body)
            return ConnectorReply.Malformed("Conversation parameters are missing.");
        if (body["channelData"]?["channel"].Text("id") is { } channelId)
            return Thread(request, channelId);
        return (body["members"] as JsonArray)?.Count == 1
            ? Personal(request, body["members"]![0].Text("id"))
            : ConnectorReply.Malformed("A bot opens a chat with exactly one person.");
    }

    private static ConnectorReply Thread(ConnectorRequest request, string channelId)
    {
        if (request.Teams.FindChannel(channelId) is not { } channel)
            return ConnectorReply.NoConversation;
        if (request.Body!["activity"] is not JsonObject activity)
            return ConnectorReply.Malformed("A thread begins with an activity.");
        var reply = MessageCalls.OpenThread(request with { Body = activity }, channel);
        return reply is { Status: 201, Body: { } body } && body.Text("id") is { } rootId
            ? new ConnectorReply(201, new JsonObject { ["id"] = channel.ThreadId(rootId), ["activityId"] = rootId })
            : reply;
    }

    private static ConnectorReply Personal(ConnectorRequest request, string? memberId)
    {
        if (request.Teams.People.FirstOrDefault(person => person.Id == memberId || person.AadObjectId == memberId) is not { } person)
            return ConnectorReply.NoMember;
        var chat = request.Teams.Personal(person);
        return chat.HasBot ? ConnectorReply.Created(chat.Id) : ConnectorReply.NotInstalled;
    }
}
