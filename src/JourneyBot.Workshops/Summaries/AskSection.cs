using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>
/// What is asked of whoever reads: what the measures lack, and what only others can give or decide. Where they lack nothing, that nothing is
/// asked, and what happens next.
/// </summary>
public static class AskSection
{
    private static readonly Texts Texts = Texts.Beside(typeof(AskSection), "SummaryTexts");

    public static Section Of(Journey journey, Language language)
    {
        // What runs today needs nobody's consent.
        var planned = journey.Measures.Where(measure => !measure.IsRunning).ToList();
        IReadOnlyList<Line> lines = planned.Count == 0 ? [Texts.Line("Ask.NoMeasures", language)] : [.. Asked(planned, journey, language)];
        return new Section(Texts.Get("Ask", language), lines.Count > 0 ? lines : [.. Nothing(planned, journey, language)], SectionStyle.Ask);
    }

    /// <summary>It takes more than its owner has.</summary>
    internal static bool NeedsHelp(Measure measure) => measure.Feasible == "help" || (measure.Cost == Size.Large && measure.Feasible is null);

    /// <summary>Somebody has to decide whether it may be done.</summary>
    internal static bool NeedsApproval(Measure measure) => measure.Feasible == "no";

    private static IEnumerable<Line> Asked(IReadOnlyList<Measure> planned, Journey journey, Language language)
    {
        var counts = new (string Key, int Count)[]
        {
            ("Ask.Owners", planned.Count(measure => measure.Owner is null)),
            ("Ask.Help", planned.Count(NeedsHelp)),
            ("Ask.Approval", planned.Count(NeedsApproval)),
            ("Ask.Days", planned.Count(measure => measure.Due is null)),
        };
        foreach (var (key, count) in counts.Where(asked => asked.Count > 0))
        {
            yield return Texts.Line(key, language, Argument.Count("count", count), StepTexts.Counted("measures", planned.Count, language));
        }

        if (journey.Closing.Review is null)
        {
            yield return Texts.Line("Ask.Review", language);
        }
    }

    /// <summary>Each has its owner and its day, and there is a day for the next look.</summary>
    private static IEnumerable<Line> Nothing(IReadOnlyList<Measure> planned, Journey journey, Language language)
    {
        yield return Texts.Line("Ask.Nothing", language, Tone.Strong);
        if (planned.MinBy(measure => measure.Due) is { Owner: { } owner, Due: { } due } next)
        {
            yield return Texts.Line(
                "Ask.Next", language, Argument.User("measure", next.What), Argument.User("owner", owner), StepTexts.Day("date", due, language));
        }

        if (journey.Closing.Review is { } review)
        {
            yield return ClosingLines.LooksAgain(review, language);
        }
    }
}
