using System.Globalization;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>
/// The whole map for somebody who was not there: what is asked of them first, then who travels, how they feel, where it hurts,
/// what was decided, and how sure all this is.
/// </summary>
public static class FinalSummary
{
    private const int MostLowest = 3;
    private const int MostMeasures = 6;
    private const int MostAssumptions = 5;

    private static readonly Texts Texts = Texts.Beside(typeof(FinalSummary), "SummaryTexts");

    /// <param name="people">How many wrote something.</param>
    public static IReadOnlyList<Section> Write(
        Journey journey, int people, Language language, IReadOnlyList<Represented>? represented = null)
    {
        Section?[] sections =
        [
            Ask(journey, language),
            Persona(journey, language),
            JourneyCurve.Section(journey, language),
            ValueSection.Of(journey, language),
            Lowest(journey, language),
            ChosenSection.Of(journey, StepId.Emotions, language),
            Measures(journey, language),
            NotNowLines.Section(journey, language),
            ClosingLines.Section(journey, language),
            RolesGrid.Section(journey, language),
            Sure(journey, language),
            Assumptions(journey, language),
            OpenQuestions.Wanted(journey, language),
            Parked(journey, language),
            People(people, represented ?? [], language),
        ];
        return [.. sections.OfType<Section>()];
    }

    internal static Section Ask(Journey journey, Language language)
    {
        var proposed = journey.Measures.Where(measure => !measure.IsRunning).ToList();
        var ownerless = proposed.Count(measure => measure.Owner is null);
        var lines = new List<Line>();
        if (journey.Theme.Purpose.Value is { } purpose)
        {
            lines.Add(Texts.Line("Purpose", language, Argument.User("purpose", purpose)).As(Weight.Lead));
        }

        lines.Add(proposed.Count == 0
            ? Texts.Line("Ask.NoMeasures", language)
            : Texts.Line("Ask.Objections", language, StepTexts.Counted("measures", proposed.Count, language)));
        if (ownerless > 0)
        {
            lines.Add(Texts.Line("Ask.Owners", language, Argument.Count("count", ownerless)));
        }

        return new Section(Texts.Get("Ask", language), lines, SectionStyle.Ask);
    }

    internal static Section? Parked(Journey journey, Language language) => journey.Ledger.Parked.Count == 0 ? null : new Section(
        Texts.Get("Parked", language),
        [.. journey.Ledger.Parked.Select(parked => Line.Of(
            new Run($"{parked.Label}  ", Tone.Label),
            new Run(PlainText.Shorten(string.Join(" / ", parked.Answers.First().Value), 120), IsUserText: true)))],
        Count: journey.Ledger.Parked.Count);

    private static Section? Persona(Journey journey, Language language)
    {
        var persona = journey.Persona;
        if (persona.Name is not { } name)
        {
            return null;
        }

        var lines = new List<Line> { Line.Of(new Run(name, Tone.Strong, IsUserText: true)) };
        if (persona.Goal is { } goal)
        {
            lines.Add(Texts.Line("Persona.Goal", language, Argument.User("goal", goal)));
        }

        if (persona.Challenges.Count > 0)
        {
            var challenges = string.Join(Texts.Get("Slash", language), persona.Challenges.Take(3));
            lines.Add(Texts.Line("Persona.Challenges", language, Argument.User("challenges", challenges)));
        }

        return new Section(Texts.Get("Persona", language), lines);
    }

    private static Section? Lowest(Journey journey, Language language)
    {
        var lowest = journey.Feelings.Lowest.Where(feeling => feeling.Mean < 0).Take(MostLowest).ToList();
        var lines = lowest.SelectMany(feeling => LowPoint.Lines(feeling, journey, language)).ToList();
        return lines.Count == 0 ? null : new Section(Texts.Get("Lowest", language), lines, Count: lowest.Count);
    }

    private static Section? Measures(Journey journey, Language language)
    {
        // What the team chose is never the part that is left out.
        var shown = journey.Measures.OrderByDescending(journey.Chosen.Has).ThenBy(measure => measure.IsRunning).Take(MostMeasures).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var lines = shown.SelectMany((measure, i) => MeasureLines(measure, i + 1, journey.Chosen.Has(measure), language)).ToList();
        if (journey.Measures.Count > shown.Count)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", journey.Measures.Count - shown.Count)));
        }

        var heading = Texts.Get("Measures", language, Argument.Count("count", journey.Measures.Count));
        return new Section(heading, lines, Count: journey.Measures.Count);
    }

    private static IEnumerable<Line> MeasureLines(Measure measure, int number, bool isChosen, Language language)
    {
        Run[] mark = measure.IsRunning ? [MeasuresStep.RunningMark(language)] : [];
        yield return Line.Of(
            [new Run($"{number.ToString(CultureInfo.InvariantCulture)}  ", Tone.Strong), new Run(measure.What, Tone.Strong, IsUserText: true), .. mark]);
        var who = new List<Run> { measure.Owner is { } owner ? new Run(owner, IsUserText: true) : new Run(Texts.Get("NoOwner", language), Tone.Bad) };
        if (measure.Department is { } department)
        {
            who.AddRange(Texts.Line("Department", language, Argument.User("department", department)).Runs);
        }

        if (measure.Due is { } due)
        {
            who.Add(new Run(Texts.Get("Due", language, new Argument("date", due.ToString(Texts.Get("DayFormat", language), CultureInfo.InvariantCulture)))));
        }

        yield return new Line(who, Weight.Note);
        if (isChosen)
        {
            yield return VoteTexts.All.Line("ChosenNote", language, Tone.Strong).As(Weight.Note);
        }

        if (measure.Indicator is { } indicator)
        {
            var change = measure.Baseline is null && measure.Target is null ? string.Empty : $" {measure.Baseline ?? "?"} → {measure.Target ?? "?"}";
            yield return Texts.Line("Indicator", language, Tone.Subtle, Argument.User("indicator", indicator + change)).As(Weight.Note);
        }
    }

    internal static Section? Sure(Journey journey, Language language)
    {
        var actions = journey.Actions;
        if (actions.Count == 0)
        {
            return null;
        }

        int Share(Evidence evidence) => (int)Math.Round(100.0 * actions.Count(action => action.Evidence == evidence) / actions.Count);
        var (data, heard) = (Share(Evidence.Data), Share(Evidence.Heard));
        var line = Texts.Line(
            "Sure.Share", language, Argument.Count("sure", data + heard), Argument.Count("data", data), Argument.Count("heard", heard), Argument.Count("rest", 100 - data - heard));
        return new Section(Texts.Get("Sure", language), [line], SectionStyle.Folded);
    }

    internal static Section? Assumptions(Journey journey, Language language, int most = MostAssumptions)
    {
        var assumed = OpenQuestions.Assumptions(journey);
        List<Line> lines = [.. assumed.Take(most).Select(action => new Line(
            [new Run("・"), new Run(action.Text, IsUserText: true), .. OpenQuestions.Owner(journey.Owners.Of(action), language)]))];
        if (assumed.Count > most)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", assumed.Count - most)));
        }

        return assumed.Count == 0 ? null : new Section(Texts.Get("Assumptions", language), lines, SectionStyle.Folded, assumed.Count);
    }

    private static Section? People(int people, IReadOnlyList<Represented> represented, Language language)
    {
        var count = Texts.Line("People", language, Tone.Subtle, Argument.Count("count", people)).As(Weight.Note);
        Line[] lines = [.. people == 0 ? Array.Empty<Line>() : [count], .. Represented.Line(represented, language) is { } others ? [others] : Array.Empty<Line>()];
        return lines.Length == 0 ? null : new Section(null, lines, SectionStyle.Folded);
    }
}
