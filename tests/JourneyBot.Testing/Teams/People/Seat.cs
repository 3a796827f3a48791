using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.People;

/// <summary>
/// A person in a conversation, at a client: the actor of the scene. What the client and the line are like is set by
/// <see cref="WithoutExecute"/>, <see cref="Through"/> and <see cref="DeliveredTwice"/>, each giving another seat.
/// </summary>
public sealed partial record Seat
{
    internal Seat(Person person, Conversation conversation)
    {
        Person = person;
        Conversation = conversation;
    }

    public Person Person { get; }

    public Conversation Conversation { get; }

    private bool Executes { get; init; } = true;

    private bool Twice { get; init; }

    private Uri? Endpoint { get; init; }

    private TeamsSimulator Teams => Conversation.Teams;

    /// <summary>At a client that does not know Action.Execute and draws its fallback.</summary>
    public Seat WithoutExecute() => this with { Executes = false };

    /// <summary>What they do reaches that host.</summary>
    public Seat Through(Uri endpoint) => this with { Endpoint = endpoint };

    /// <summary>What they do arrives twice at the same time, under one id.</summary>
    public Seat DeliveredTwice() => this with { Twice = true };

    /// <summary>Any invoke, say of a message extension: composeExtension/query, task/fetch, ...</summary>
    public Task<Delivery> Invokes(string name, JsonObject value)
    {
        var activity = Draft("invoke");
        activity["name"] = name;
        activity["value"] = value;
        return DeliverAsync(activity);
    }

    private JsonObject Draft(string type) => Activities.From(Person, Conversation, type, Teams.Ids.NextMessage());

    private async Task<Delivery> DeliverAsync(JsonObject activity)
    {
        if (!Twice)
            return await Teams.Bot.PostAsync(activity, Endpoint);
        var both = await Task.WhenAll(Teams.Bot.PostAsync(activity, Endpoint), Teams.Bot.PostAsync(activity, Endpoint));
        return both[0];
    }
}
