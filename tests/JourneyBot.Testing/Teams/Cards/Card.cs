using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.Cards;

/// <summary>An adaptive card as one person has it before them.</summary>
public sealed class Card
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private readonly Lazy<CardParts> _parts;

    /// <param name="json">The card's own JSON.</param>
    /// <param name="message">The message it stands in; none for a card that came as an answer elsewhere.</param>
    /// <param name="index">Its place among the cards of the message.</param>
    public Card(JsonObject json, Message? message = null, int index = 0)
    {
        Json = json;
        Message = message;
        Index = index;
        _parts = new(() => CardParts.Of(json));
    }

    public JsonObject Json { get; }

    public Message? Message { get; }

    public int Index { get; }

    /// <summary>All inputs, also those behind a toggle or in a ShowCard.</summary>
    public IReadOnlyList<CardInput> Inputs => _parts.Value.Inputs;

    /// <summary>All buttons, also those in an ActionSet, in the "…" menu or in a ShowCard.</summary>
    public IReadOnlyList<CardAction> Actions => _parts.Value.Actions;

    /// <summary>What one reads, line by line: texts, facts, labels; not the choices of an input.</summary>
    public IReadOnlyList<string> Lines => _parts.Value.Lines;

    public string Text => string.Join('\n', Lines);

    /// <summary>Whether one of its lines or buttons contains that text.</summary>
    public bool Shows(string text) =>
        Text.Contains(text, StringComparison.Ordinal) || Actions.Any(action => action.Title.Contains(text, StringComparison.Ordinal));

    public bool Offers(string button) => Actions.Any(action => action.Title == button);

    public CardAction Action(string title) => Actions.FirstOrDefault(action => action.Title == title)
        ?? throw new NotOnTheCardException("button", title, Actions.Select(action => action.Title));

    public CardInput Input(string label) => CardInput.Named(label, Inputs);

    public override string ToString() => Text;
}
