using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Phases and borders as lines.</summary>
internal static class PhaseLines
{
    /// <summary>"1  Discover   2 actions".</summary>
    public static Line Heading(Phase phase, int number, Language language) => new(
        [
            new Run($"{number}  ", Tone.Strong),
            Rows.Said(phase.Name, Tone.Strong),
            new Run(PhasesForm.Texts.Get("Row.Count", language, StepTexts.Counted("actions", phase.Actions.Count, language)), Tone.Subtle),
        ],
        Weight.Group);

    /// <summary>Bad actions first, as far as <paramref name="most"/>; the rest as a count.</summary>
    public static IEnumerable<Line> Actions(Phase phase, int most, Language language)
    {
        foreach (var action in phase.Actions.OrderBy(action => action.Tone != ActionTone.Bad).Take(most))
        {
            yield return ActionRow.Of(action, language);
        }

        if (phase.Actions.Count > most)
        {
            yield return Line.Plain(StepTexts.More(phase.Actions.Count - most, language), Tone.Subtle).As(Weight.Note);
        }
    }

    /// <summary>On the board: with the label by which people name it, and also while nothing is known.</summary>
    public static Line Open(Border border, Language language) => border.HasChange
        ? new Line([new Run(border.Label, Tone.Label), .. Change(border, language)], Weight.Border)
        : new Line([new Run(border.Label, Tone.Label), new Run(PhasesForm.Texts.Get("Row.Open", language), Tone.Subtle)], Weight.Border);

    /// <summary>In the summary: what is known, in at most two lines.</summary>
    public static IEnumerable<Line> Known(Border border, Language language)
    {
        if (border.HasChange)
        {
            yield return new Line([.. Change(border, language)], Weight.Border);
        }

        if (border.Why is { } why)
        {
            yield return new Line([new Run(PhasesForm.Texts.Get("Row.Reason", language), Tone.Subtle), Rows.Said(why)], Weight.Border);
        }
    }

    private static IEnumerable<Run> Change(Border border, Language language) =>
    [
        .. PhasesForm.Texts.Line("Row.Before", language, Attitude("before", border.Before)).Runs,
        .. PhasesForm.Texts.Line("Row.After", language, Tone.Strong, Attitude("after", border.After)).Runs,
    ];

    private static Argument Attitude(string name, string? said) => said is null ? new Argument(name, "？") : Argument.User(name, said);
}
