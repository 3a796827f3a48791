using AdaptiveCards;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>What a command answers to the person who gave it.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    public static Reply Nothing { get; } = new Silence();

    public static Reply Of(AdaptiveCard card) => new Cards([card]);

    public static Reply Of(IReadOnlyList<AdaptiveCard> cards) => new Cards(cards);

    public static Reply Of(Line text) => new Text(text.ToString());

    public static Reply Of(Refusal refusal, Language language) => new Text(refusal.Tell(language).ToString()) { IsRefusal = true };

    /// <summary>With something more at its end; what is no text stays as it is.</summary>
    public Reply And(string? more) => more is not null && this is Text text ? text with { Value = $"{text.Value}\n\n{more}" } : this;

    internal sealed record Cards(IReadOnlyList<AdaptiveCard> Items) : Reply;

    /// <summary>Plain text: shown as it is.</summary>
    internal sealed record Text(string Value) : Reply
    {
        public bool IsRefusal { get; init; }
    }

    /// <summary>A card for the whole conversation, also when the asker pressed a button; then <paramref name="Said"/> answers the press.</summary>
    internal sealed record Posted(AdaptiveCard Card, string Said) : Reply
    {
        /// <summary>For the asker, before the card: a late-comer's catch-up. Plain text.</summary>
        public string? First { get; init; }
    }

    private sealed record Silence : Reply;
}
