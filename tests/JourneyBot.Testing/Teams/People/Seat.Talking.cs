using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.People;

/// <content>Messages and what happens to them.</content>
public sealed partial record Seat
{
    /// <summary>
    /// Says something to the bot: where others are, with a mention of it in front. "@Name" of somebody here becomes a mention too.
    /// Done when the bot has taken it.
    /// </summary>
    public async Task<Delivery> Says(string text) => (await SendAsync(Addressed(text))).Accepted();

    /// <summary>What would go out if they said it to the bot; it does not.</summary>
    public JsonObject Writes(string text) => Message(Conversation.NextId(), Addressed(text));

    /// <summary>
    /// Says something that does not mention the bot. Teams delivers that only where the app has the permission to read everything.
    /// </summary>
    public async Task<Delivery> SaysToTheOthers(string text) => (await SendAsync(text)).Accepted();

    /// <summary>Changes what they said before.</summary>
    public async Task<Delivery> Edits(Delivery said, string text)
    {
        var activity = WithMentions(Activities.From(Person, Conversation, "messageUpdate", said.ActivityId), text);
        activity["channelData"]!["eventType"] = "editMessage";
        Conversation.Change(() => Conversation.Find(said.ActivityId)?.Replace(new MessageVersion(activity, Teams.Now)));
        return (await DeliverAsync(activity)).Accepted();
    }

    /// <summary>Deletes what they said before.</summary>
    public async Task<Delivery> Deletes(Delivery said)
    {
        var activity = Activities.From(Person, Conversation, "messageDelete", said.ActivityId);
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        Conversation.Change(() => Conversation.Find(said.ActivityId)?.Delete(Teams.Now));
        return (await DeliverAsync(activity)).Accepted();
    }

    /// <summary>Reacts to a message: like, heart, laugh, surprised, sad, angry.</summary>
    public async Task<Delivery> ReactsTo(Message message, string reaction = "like")
    {
        var activity = Draft("messageReaction");
        activity["replyToId"] = message.Id;
        activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = reaction });
        return (await DeliverAsync(activity)).Accepted();
    }

    private Task<Delivery> SendAsync(string text)
    {
        var id = Conversation.NextId();
        var activity = Message(id, text);
        Conversation.Add(Person, id, activity);
        return DeliverAsync(activity);
    }

    private JsonObject Message(string id, string text) => WithMentions(Activities.From(Person, Conversation, "message", id), text);

    private string Addressed(string text) =>
        Conversation.Kind == ConversationKind.Personal ? text : $"{Activities.Mention(Teams.Bot.Name)} {text}";

    private JsonObject WithMentions(JsonObject activity, string text)
    {
        var mentioned = new List<(string Id, string Name)>();
        foreach (var member in Conversation.Members.Where(member => text.Contains($"@{member.Name}", StringComparison.Ordinal)))
        {
            text = text.Replace($"@{member.Name}", Activities.Mention(member.Name), StringComparison.Ordinal);
            mentioned.Add((member.Id, member.Name));
        }
        if (text.Contains(Activities.Mention(Teams.Bot.Name), StringComparison.Ordinal))
            mentioned.Add((Teams.Bot.Id, Teams.Bot.Name));
        return Activities.WithText(activity, text, mentioned);
    }
}
