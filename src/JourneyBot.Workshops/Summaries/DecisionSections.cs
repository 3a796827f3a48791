using System.Globalization;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>What the team decided, who does it and until when; how it will be known stands apart.</summary>
internal static class DecisionSections
{
    private const int MostInSight = 3;
    private const int MostFurther = 9;

    private static readonly Texts Texts = Texts.Beside(typeof(DecisionSections), "SummaryTexts");

    /// <summary>The first ones; null without any.</summary>
    public static Section? InSight(Journey journey, Language language)
    {
        var all = InOrder(journey);
        var lines = all.Take(MostInSight).SelectMany((measure, i) => Lines(measure, i + 1, journey.Chosen.Has(measure), language)).ToList();
        if (all.Count > MostInSight)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", all.Count - MostInSight)).As(Weight.Note));
        }

        return all.Count == 0 ? null : new Section(Texts.Get("Measures", language, Argument.Count("count", all.Count)), lines, Count: all.Count) { IsTight = true };
    }

    /// <summary>The rest, a line each.</summary>
    public static Section? Further(Journey journey, Language language)
    {
        var rest = InOrder(journey).Skip(MostInSight).ToList();
        List<Line> lines = [.. rest.Take(MostFurther).Select(measure => MeasuresStep.Row(measure, journey.Chosen.Has(measure), language))];
        if (rest.Count > MostFurther)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", rest.Count - MostFurther)));
        }

        return rest.Count == 0 ? null : new Section(Texts.Get("MeasuresMore", language), lines, Count: rest.Count);
    }

    /// <summary>By what it will be known that they work; null where nobody said.</summary>
    public static Section? Indicators(Journey journey, Language language)
    {
        var lines = InOrder(journey).Where(measure => measure.Indicator is not null).Take(MostInSight + MostFurther).Select(Indicator).ToList();
        return lines.Count == 0 ? null : new Section(Texts.Get("Indicators", language), lines, Count: lines.Count);
    }

    /// <summary>What the team chose is never the part that is left out, and what runs today comes last.</summary>
    private static List<Measure> InOrder(Journey journey) =>
        [.. journey.Measures.OrderByDescending(journey.Chosen.Has).ThenBy(measure => measure.IsRunning)];

    private static IEnumerable<Line> Lines(Measure measure, int number, bool isChosen, Language language)
    {
        Run[] mark = measure.IsRunning ? [MeasuresStep.RunningMark(language)] : [];
        yield return Line.Of(
            [new Run($"{number.ToString(CultureInfo.InvariantCulture)}  ", Tone.Strong), new Run(measure.What, Tone.Strong, IsUserText: true), .. mark]);
        yield return new Line([.. Who(measure, language), .. Open(measure, language)], Weight.Note);
        if (isChosen)
        {
            yield return VoteTexts.All.Line("ChosenNote", language, Tone.Strong).As(Weight.Note);
        }
    }

    private static IEnumerable<Run> Who(Measure measure, Language language)
    {
        yield return measure.Owner is { } owner ? new Run(owner, IsUserText: true) : new Run(Texts.Get("NoOwner", language), Tone.Bad);
        if (measure.Department is { } department)
        {
            foreach (var run in Texts.Line("Department", language, Argument.User("department", department)).Runs)
            {
                yield return run;
            }
        }

        if (measure.Due is { } due)
        {
            yield return new Run(Texts.Get("Due", language, StepTexts.Day("date", due, language)));
        }
    }

    /// <summary>Which of what is asked of the reader is about this one.</summary>
    private static IEnumerable<Run> Open(Measure measure, Language language) =>
        measure.IsRunning ? []
        : AskSection.NeedsApproval(measure) ? [new Run(Texts.Get("Mark.Approval", language), Tone.Strong)]
        : AskSection.NeedsHelp(measure) ? [new Run(Texts.Get("Mark.Help", language), Tone.Strong)]
        : [];

    private static Line Indicator(Measure measure)
    {
        var change = measure.Baseline is null && measure.Target is null ? string.Empty : $" {measure.Baseline ?? "?"} → {measure.Target ?? "?"}";
        return Line.Of(new Run(measure.Label, Tone.Label), Rows.Said(measure.Indicator! + change));
    }
}
