using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.People;

/// <content>Looking at cards and pressing their buttons.</content>
public sealed partial record Seat
{
    /// <summary>The cards here as this person sees them, oldest first: what a press was answered with stands in the place of the card pressed.</summary>
    public IReadOnlyList<Card> Cards =>
        [.. Conversation.Messages.SelectMany(message => message.Cards).Select(card => Conversation.Views.Of(Person, card))];

    /// <summary>Waits for a card that shows that text, if asked for only on a message posted after something was sent, and returns the newest.</summary>
    public Task<Card> Sees(string text, Delivery? after = null) => Newest(
        card => card.Shows(text) && (after is null || card.Message!.IsAfter(after)),
        $"a card that shows \"{text}\"");

    /// <summary>
    /// Fills inputs by their labels and presses a button, on the newest card that has it; waits for one. Look at the card
    /// first (<see cref="Sees"/>) when an older one has such a button too.
    /// </summary>
    public async Task<PressAnswer> Presses(string button, params (string Label, object Value)[] inputs) =>
        await Presses(await Newest(card => card.Offers(button), $"a card with the button \"{button}\""), button, inputs);

    /// <summary>The same on a given card.</summary>
    /// <exception cref="PressBlockedException">The client itself does not send it.</exception>
    public async Task<PressAnswer> Presses(Card card, string button, params (string Label, object Value)[] inputs)
    {
        var drawn = Drawn(card.Action(button));
        var delivery = await DeliverAsync(WritesPress(card, button, inputs));
        var answer = new PressAnswer(drawn.IsExecute ? delivery : delivery.Accepted(), card, drawn.IsExecute);
        if (answer is { Complaint: null, Card: { } view })
            Conversation.Views.Keep(Person, card, view.Json);
        return answer;
    }

    /// <summary>What would go out if they pressed it; it does not.</summary>
    /// <exception cref="PressBlockedException">The client itself would not send it.</exception>
    public JsonObject WritesPress(Card card, string button, params (string Label, object Value)[] inputs)
    {
        var drawn = Drawn(card.Action(button));
        var activity = drawn.IsExecute ? Execute(drawn, inputs) : Submit(drawn, inputs);
        if (card.Message is { } message)
            activity["replyToId"] = message.Id;
        return activity;
    }

    private JsonObject Execute(CardAction action, (string Label, object Value)[] inputs)
    {
        var sent = new JsonObject { ["type"] = action.Type, ["title"] = action.Title, ["data"] = action.Collect(inputs) };
        if (action.Verb is { } verb)
            sent["verb"] = verb;
        if (action.Json.Text("id") is { } id)
            sent["id"] = id;
        var activity = Draft("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = sent, ["trigger"] = "manual" };
        return activity;
    }

    private JsonObject Submit(CardAction action, (string Label, object Value)[] inputs)
    {
        var activity = Draft("message");
        activity["value"] = action.Collect(inputs);
        return activity;
    }

    /// <summary>What the client draws for a button: an old one its fallback.</summary>
    private CardAction Drawn(CardAction action) => action switch
    {
        { IsExecute: true } when Executes => action,
        { IsExecute: true, Fallback.IsSubmit: true } => action.Fallback!,
        { IsSubmit: true } => action,
        _ => throw new NotOnTheCardException("button this client can press called", action.Title, []),
    };

    private Task<Card> Newest(Func<Card, bool> wanted, string what) =>
        Until.Some(() => Cards.LastOrDefault(wanted), Conversation.ToString, what: what);
}
