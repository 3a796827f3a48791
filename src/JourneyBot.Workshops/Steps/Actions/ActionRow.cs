using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>An action as a row: label and text; a sign where it is good, sign and word where it is bad.</summary>
public static class ActionRow
{
    public static Line Of(JourneyAction action, Language language) => new([new Run(action.Label, Tone.Label), .. Text(action, language)]);

    /// <summary>The same, saying whether it is the start or the goal.</summary>
    public static Line Marked(JourneyAction action, Language language) => action.Place switch
    {
        Place.Start => Marked(action, "Row.Start", language),
        Place.Goal => Marked(action, "Row.Goal", language),
        _ => Of(action, language),
    };

    private static Line Marked(JourneyAction action, string mark, Language language) =>
        new([new Run(action.Label, Tone.Label), new Run(ActionsForm.Texts.Get(mark, language), Tone.Strong), .. Text(action, language)]);

    private static IEnumerable<Run> Text(JourneyAction action, Language language) => action.Authors.Count > 1
        ? Said(action, language).Append(new Run(ActionsForm.Texts.Get("Row.SaidBy", language, Argument.Count("count", action.Authors.Count)), Tone.Subtle))
        : Said(action, language);

    private static IEnumerable<Run> Said(JourneyAction action, Language language) => action.Tone switch
    {
        ActionTone.Bad => [new Run(ActionsForm.Texts.Get("Row.Bad", language), Tone.Bad), Rows.Said(action.Text)],
        ActionTone.Good => [Rows.Said(ActionsForm.Texts.Get("Row.Good", language) + action.Text)],
        _ => [Rows.Said(action.Text)],
    };
}
