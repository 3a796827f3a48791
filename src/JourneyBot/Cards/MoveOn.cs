using System.Globalization;
using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Cards;

/// <summary>
/// The buttons that lead a step on, alike on each card that carries them: the same press by the same person is one operation,
/// wherever it is pressed and as long as the visit lasts.
/// </summary>
internal static class MoveOn
{
    /// <summary>Not random.</summary>
    public static string Draft(Workshop workshop, StepId step) =>
        string.Create(CultureInfo.InvariantCulture, $"{workshop.Visit}-{step.Slug()}");

    public static AdaptiveAction Button(Workshop workshop, StepId step, CardActions actions, bool isMain = true)
    {
        var draft = Draft(workshop, step);
        var (title, command) = step.Next() is null ? ("End", new End(draft)) : ("Next", (Command)new Advance(step, draft));
        (title, command) = (CardTexts.All.Get(title, workshop.Language), command with { Workshop = workshop.Id });
        return isMain ? actions.Main(title, command, withInputs: false) : actions.Plain(title, command);
    }
}
