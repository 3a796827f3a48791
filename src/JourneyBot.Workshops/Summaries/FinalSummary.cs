using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>
/// The whole map for somebody who was not there: what is asked of them first, then who travels, how they feel, where it hurts, what was
/// decided, and how sure all this is. What one can do without is folded.
/// </summary>
public static class FinalSummary
{
    private const int MostLowest = 3;
    private const int AssumptionsInSight = 2;
    private const int MostAssumptions = 5;

    private static readonly Texts Texts = Texts.Beside(typeof(FinalSummary), "SummaryTexts");

    /// <param name="people">How many wrote something.</param>
    public static IReadOnlyList<Section> Write(
        Journey journey, int people, Language language, IReadOnlyList<Represented>? represented = null) =>
    [
        .. InSight(journey, language).OfType<Section>(),
        .. Folded(journey, people, represented ?? [], language).OfType<Section>().Select(section => section with { Style = SectionStyle.Folded }),
    ];

    /// <summary>What the map is for; null where nobody said.</summary>
    public static Line? Purpose(Journey journey, Language language) => journey.Theme.Purpose.Value is { } purpose
        ? Texts.Line("Purpose", language, Argument.User("purpose", purpose))
        : null;

    private static IEnumerable<Section?> InSight(Journey journey, Language language) =>
    [
        AskSection.Of(journey, language),
        Persona(journey, language),
        JourneyCurve.Section(journey, language) is { } curve ? curve with { IsTight = true } : null,
        ValueSection.Of(journey, language),
        Lowest(journey, language),
        DecisionSections.InSight(journey, language),
        CertaintySections.InShort(journey, AssumptionsInSight, language),
    ];

    private static IEnumerable<Section?> Folded(Journey journey, int people, IReadOnlyList<Represented> represented, Language language) =>
    [
        DecisionSections.Further(journey, language),
        DecisionSections.Indicators(journey, language),
        NotNowLines.Section(journey, language),
        ChosenSection.Of(journey, StepId.Emotions, language),
        Challenges(journey, language),
        ClosingLines.Section(journey, language),
        CertaintySections.Assumptions(journey, language, AssumptionsInSight, MostAssumptions),
        RolesGrid.Section(journey, language),
        OpenQuestions.Wanted(journey, language),
        Parked(journey, language),
        People(people, represented, language),
    ];

    internal static Section? Parked(Journey journey, Language language) => journey.Ledger.Parked.Count == 0 ? null : new Section(
        Texts.Get("Parked", language),
        [.. journey.Ledger.Parked.Select(parked => Line.Of(
            new Run($"{parked.Label}  ", Tone.Label),
            new Run(PlainText.Shorten(string.Join(" / ", parked.Answers.First().Value), 120), IsUserText: true)))],
        Count: journey.Ledger.Parked.Count);

    /// <summary>In one line: who, and what they want.</summary>
    private static Section? Persona(Journey journey, Language language)
    {
        if (PersonaLine.Of(journey.Persona, language, Tone.Strong) is not { } persona)
        {
            return null;
        }

        var wants = journey.Persona.Goal is { } goal ? Texts.Line("Persona.Wants", language, Argument.User("goal", goal)).Runs : [];
        return new Section(null, [new Line([.. Texts.Line("Persona.Lead", language).Runs, .. persona.Runs, .. wants])]);
    }

    private static Section? Challenges(Journey journey, Language language) => journey.Persona.Challenges.Count == 0 ? null : new Section(
        Texts.Get("Persona", language),
        [Texts.Line("Persona.Challenges", language, Argument.User("challenges", string.Join(Texts.Get("Slash", language), journey.Persona.Challenges.Take(MostLowest))))]);

    private static Section? Lowest(Journey journey, Language language)
    {
        var lowest = journey.Feelings.Lowest.Where(feeling => feeling.Mean < 0).Take(MostLowest).ToList();
        var lines = lowest.SelectMany(feeling => LowPoint.Lines(feeling, journey, language)).ToList();
        return lines.Count == 0 ? null : new Section(Texts.Get("Lowest", language), lines, Count: lowest.Count) { IsTight = true };
    }

    private static Section? People(int people, IReadOnlyList<Represented> represented, Language language)
    {
        var count = Texts.Line("People", language, Tone.Subtle, Argument.Count("count", people)).As(Weight.Note);
        Line[] lines = [.. people == 0 ? Array.Empty<Line>() : [count], .. Represented.Line(represented, language) is { } others ? [others] : Array.Empty<Line>()];
        return lines.Length == 0 ? null : new Section(null, lines);
    }
}
