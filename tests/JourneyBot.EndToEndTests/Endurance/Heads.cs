using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>How cards are told apart that a transition owes: by their first line.</summary>
internal static class Heads
{
    public static string Of(CardKind kind, StepId step)
    {
        var form = $"Step {(int)step + 1}/7 ・ {step}";
        return kind switch
        {
            CardKind.Form => form,
            CardKind.Board => $"{form} ・ Board",
            CardKind.Summary => $"{form} ・ Summary",
            CardKind.Ballot => $"{form} ・ Vote",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This run has no such card."),
        };
    }

    /// <summary>Of everything that the bot posted, in order; a repaint is no message.</summary>
    public static IReadOnlyList<string> In(Conversation conversation) =>
        [.. conversation.Messages.SelectMany(message => message.Cards).Select(Of)];

    /// <summary>Of a card that stands there; without the time that is left.</summary>
    public static string Of(Card card) => card.Lines[0].Split(" ・ ") is [var step, var name, ("Board" or "Summary" or "Vote") and var kind, ..]
        ? $"{step} ・ {name} ・ {kind}"
        : string.Join(" ・ ", card.Lines[0].Split(" ・ ").Take(2));
}
