using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>What the persona does between start and goal, good and bad: a list that nobody tidies yet.</summary>
public sealed class ActionsStep : WorkshopStep
{
    /// <summary>From so many actions on the list should be ripe: with bad ones, and enough to group (A043, A048).</summary>
    internal const int Several = 5;

    public override StepId Id => StepId.Actions;

    public override IReadOnlyList<Form> Forms { get; } = [ActionsForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language)
    {
        var ends = journey.Actions.Where(action => action.Place != Place.Between).Select(action => ActionRow.Marked(action, language)).ToList();
        var between = journey.Actions.Where(action => action.Place == Place.Between)
            .OrderByDescending(action => action.At).ThenByDescending(action => action.Identity, StringComparer.Ordinal)
            .Select(action => ActionRow.Of(action, language)).ToList();
        return
        [
            new Section(null, [Progress(journey.Actions, language)]),
            .. ends.Count == 0 ? Array.Empty<Section>() : [new Section(null, ends, Count: ends.Count)],
            new Section(ActionsForm.Texts.Get("Heading.Between", language), between, Count: between.Count),
        ];
    }

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        var actions = journey.Actions;
        if (actions.Count == 0)
        {
            return [new Section(null, [ActionsForm.Texts.Line("Summary.Empty", language).As(Weight.Lead)])];
        }

        var ends = actions.Where(action => action.Place != Place.Between).Select(action => ActionRow.Marked(action, language));
        var between = actions.Where(action => action.Place == Place.Between).ToLookup(action => action.Tone == ActionTone.Bad);
        return
        [
            new Section(null, [Lead(actions, language), .. ends]),
            .. List("Heading.Bad", [.. between[true]], language),
            .. List("Heading.Rest", [.. between[false]], language),
            new Section(null, [HowSure(actions, language)]),
        ];
    }

    protected override IEnumerable<Finding> Look(Journey journey)
    {
        var actions = journey.Actions;
        return actions.Count == 0
            ? [new Finding(Id, "Finding.NoAction", ActionsForm.Texts) { Blocks = true }]
            : new[] { NoStart(actions), NoGoal(actions), NothingBad(actions), Few(actions) }.OfType<Finding>();
    }

    protected override IEnumerable<Finding> Widen(Journey journey) => ActionsPrompts.Run(journey.Actions, journey.Theme.IsValueJourney);

    private static Line Progress(IReadOnlyList<JourneyAction> actions, Language language) => new(
        [
            new Run(StepTexts.Count("actions", actions.Count, language), Tone.Strong),
            new Run(ActionsForm.Texts.Get("Board.Tones", language,
                Argument.Count("good", actions.Count(action => action.Tone == ActionTone.Good)),
                Argument.Count("bad", actions.Count(action => action.Tone == ActionTone.Bad)),
                Argument.Count("neutral", actions.Count(action => action.Tone == ActionTone.Neutral)))),
        ],
        Weight.Lead);

    private static Line Lead(IReadOnlyList<JourneyAction> actions, Language language) => ActionsForm.Texts.Line(
        "Summary.Lead", language, Tone.Strong,
        StepTexts.Counted("actions", actions.Count, language),
        Argument.Count("bad", actions.Count(action => action.Tone == ActionTone.Bad))).As(Weight.Lead);

    private static IEnumerable<Section> List(string heading, IReadOnlyList<JourneyAction> actions, Language language)
    {
        if (actions.Count > 0)
        {
            var rows = actions.Select(action => ActionRow.Of(action, language));
            yield return new Section(ActionsForm.Texts.Get(heading, language), [.. rows], Count: actions.Count);
        }
    }

    private static Line HowSure(IReadOnlyList<JourneyAction> actions, Language language) => ActionsForm.Texts.Line(
        "Summary.Evidence", language, Tone.Subtle,
        Argument.Count("data", actions.Count(action => action.Evidence == Evidence.Data)),
        Argument.Count("heard", actions.Count(action => action.Evidence == Evidence.Heard)),
        Argument.Count("assumption", actions.Count(action => action.Evidence == Evidence.Assumption))).As(Weight.Note);

    private static Finding? NoStart(IReadOnlyList<JourneyAction> actions) => FindUnless(actions.Any(action => action.Place == Place.Start), "NoStartAction");

    private static Finding? NoGoal(IReadOnlyList<JourneyAction> actions) => FindUnless(actions.Any(action => action.Place == Place.Goal), "NoGoalAction");

    private static Finding? NothingBad(IReadOnlyList<JourneyAction> actions) =>
        FindUnless(actions.Count < Several || actions.Any(action => action.Tone == ActionTone.Bad), "NothingBad");

    private static Finding? Few(IReadOnlyList<JourneyAction> actions) =>
        FindUnless(actions.Count >= Several, "FewActions", Argument.Count("count", actions.Count)) is { } few
            ? few with { Priority = Priority.Late }
            : null;

    private static Finding? FindUnless(bool isFine, string name, params IReadOnlyList<Argument> arguments) =>
        isFine ? null : new Finding(StepId.Actions, $"Finding.{name}", ActionsForm.Texts, arguments);
}
