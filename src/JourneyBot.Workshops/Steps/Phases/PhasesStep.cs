using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Where the persona's attitude changes, and why: ordered phases that hold the actions.</summary>
public sealed class PhasesStep : WorkshopStep
{
    /// <summary>Actions of a phase that the summary shows.</summary>
    private const int Shown = 2;

    public override StepId Id => StepId.Phases;

    public override IReadOnlyList<Form> Forms { get; } = [PhasesForm.Form, BorderForm.Form, ValueForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language) =>
    [
        new Section(null, [Progress(journey, language)]),
        .. Ungrouped(journey.Ungrouped, language),
        .. journey.Phases.Select((phase, i) => new Section(
            null,
            [
                PhaseLines.Heading(phase, i + 1, language),
                .. ValueLines.Of(journey.Values.ElementAtOrDefault(i), language),
                .. PhaseLines.Actions(phase, int.MaxValue, language),
                .. journey.Borders.Skip(i).Take(1).Select(border => PhaseLines.Open(border, language)),
            ],
            Count: phase.Actions.Count)),
    ];

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language) =>
    [
        new Section(null, [.. Lead(journey, language)]),
        .. journey.Phases.Select((phase, i) => new Section(
            null,
            [
                PhaseLines.Heading(phase, i + 1, language),
                .. ValueLines.Of(journey.Values.ElementAtOrDefault(i), language),
                .. PhaseLines.Actions(phase, Shown, language),
                .. journey.Borders.Skip(i).Take(1).SelectMany(border => PhaseLines.Known(border, language)),
            ],
            Count: phase.Actions.Count)),
    ];

    /// <summary>What a phase is worth is asked in a value journey.</summary>
    public override bool Offers(Form form, Journey journey) => form.Id != ValueForm.Form.Id || journey.Theme.IsValueJourney;

    protected override IEnumerable<Finding> Look(Journey journey) => [.. PhasesCheck.Run(journey), .. ValueCheck.Run(journey)];

    protected override IEnumerable<Finding> Widen(Journey journey) => PhasesPrompts.Run(journey);

    protected override IReadOnlyList<Option> Offer(Form form, Field field, Journey journey, Language language) => field.Id switch
    {
        PhasesForm.Actions => ActionOptions(journey),
        BorderForm.Border => [.. journey.Borders
            .Select(border => new Option(border.Label, border.Title, !border.HasChange))
            .OrderByDescending(option => option.IsMissing)],
        ValueForm.Phase => [.. journey.Values
            .Select(value => new Option(value.Label, value.Phase.Name, !value.IsKnown))
            .OrderByDescending(option => option.IsMissing)],
        _ => [],
    };

    private static List<Option> ActionOptions(Journey journey)
    {
        var missing = journey.Ungrouped.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Actions
            .Select(action => new Option(action.Label, action.Text, missing.Contains(action.Identity)))
            .OrderByDescending(option => option.IsMissing)];
    }

    private static Line Progress(Journey journey, Language language) => new(
        [
            new Run(StepTexts.Count("phases", journey.Phases.Count, language), Tone.Strong),
            new Run(PhasesForm.Texts.Get("Board.Grouped", language,
                Argument.Count("grouped", journey.Actions.Count - journey.Ungrouped.Count),
                Argument.Count("actions", journey.Actions.Count))),
        ],
        Weight.Lead);

    private static IEnumerable<Section> Ungrouped(IReadOnlyList<JourneyAction> actions, Language language)
    {
        if (actions.Count > 0)
        {
            var rows = actions.Select(action => ActionRow.Of(action, language));
            yield return new Section(PhasesForm.Texts.Get("Heading.Ungrouped", language), [.. rows], Count: actions.Count);
        }
    }

    private static IEnumerable<Line> Lead(Journey journey, Language language)
    {
        if (journey.Phases.Count == 0)
        {
            yield return PhasesForm.Texts.Line("Summary.Empty", language, Tone.Strong).As(Weight.Lead);
            yield break;
        }

        yield return PhasesForm.Texts.Line("Summary.Lead", language, Tone.Strong,
            StepTexts.Counted("actions", journey.Actions.Count - journey.Ungrouped.Count, language),
            StepTexts.Counted("phases", journey.Phases.Count, language)).As(Weight.Lead);
        if (journey.Ungrouped.Count is > 0 and var left)
        {
            yield return PhasesForm.Texts.Line("Summary.Ungrouped", language, Tone.Subtle, Argument.Count("count", left)).As(Weight.Note);
        }
    }
}
