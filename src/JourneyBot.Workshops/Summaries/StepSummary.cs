using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>What a step came to, for somebody who was not there: the one sentence, what was left open, then the facts.</summary>
public static class StepSummary
{
    private const int MostOpen = 3;

    private static readonly string[] Ends = [". ", "? ", "。", "？"];

    private static readonly Texts Texts = Texts.Beside(typeof(StepSummary), "SummaryTexts");

    public static IReadOnlyList<Section> Write(Workshop workshop, StepId step, Journey journey)
    {
        var language = workshop.Language;
        var sections = StepCatalog.Of(step).Summarize(journey, language);
        var open = StepCatalog.Of(step).Check(journey).Where(finding => workshop.Plan is not { IsShort: true } || ShortMode.Asks(finding)).ToList();
        return open.Count == 0 ? sections : [sections[0], Open(open, language), .. sections.Skip(1)];
    }

    private static Section Open(IReadOnlyList<Finding> open, Language language)
    {
        List<Line> lines = [.. open.Take(MostOpen).Select(finding => new Line([new Run("・"), .. FirstSentence(finding.Say(language))]))];
        if (open.Count > MostOpen)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", open.Count - MostOpen)).As(Weight.Note));
        }

        return new Section(Texts.Get("StillOpen", language), lines, SectionStyle.Hint, open.Count);
    }

    /// <summary>What is the matter; what the team was asked about it follows in sentences of its own.</summary>
    private static IEnumerable<Run> FirstSentence(Line finding)
    {
        foreach (var run in finding.Runs)
        {
            var end = run.IsUserText ? -1 : Ends.Select(end => run.Text.IndexOf(end, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
            if (end >= 0)
            {
                yield return run with { Text = run.Text[..(end + 1)] };
                yield break;
            }

            yield return run;
        }
    }
}
