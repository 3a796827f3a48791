using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.People;

/// <content>Coming and going, of the bot and of people.</content>
public sealed partial record Seat
{
    /// <summary>Installs the bot here: Teams tells it so twice, at the same time and in no order.</summary>
    public Task InstallsTheBot()
    {
        Conversation.HasBot = true;
        return Task.WhenAll(
            TellAsync("installationUpdate", activity => activity["action"] = "add"),
            TellAsync("conversationUpdate", activity => activity["membersAdded"] = new JsonArray(Teams.Bot.ToAccount())));
    }

    /// <summary>Removes the bot; from then on the connector refuses it here.</summary>
    public Task RemovesTheBot()
    {
        Conversation.HasBot = false;
        return Task.WhenAll(
            TellAsync("installationUpdate", activity => activity["action"] = "remove"),
            TellAsync("conversationUpdate", activity => activity["membersRemoved"] = new JsonArray(Teams.Bot.ToAccount())));
    }

    /// <summary>Adds somebody to the conversation.</summary>
    public Task Adds(Person person)
    {
        Conversation.Roster.Add(person);
        return TellAsync("conversationUpdate", activity => activity["membersAdded"] = new JsonArray(person.ToAccount()));
    }

    /// <summary>Leaves the conversation.</summary>
    public Task Leaves()
    {
        Conversation.Roster.Remove(Person);
        return TellAsync("conversationUpdate", activity => activity["membersRemoved"] = new JsonArray(Person.ToAccount()));
    }

    private async Task TellAsync(string type, Action<JsonObject> complete)
    {
        var activity = Activities.Event(Draft(type), Conversation);
        complete(activity);
        (await DeliverAsync(activity)).Accepted();
    }
}
