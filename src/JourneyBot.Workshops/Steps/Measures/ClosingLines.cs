using System.Globalization;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>How convinced the team is, and when it looks again.</summary>
internal static class ClosingLines
{
    /// <summary>Null while nobody said anything about it.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        var closing = journey.Closing;
        var lines = new List<Line>();
        if (closing.Count > 0)
        {
            lines.Add(MeasuresForm.Texts.Line(
                "Convinced",
                language,
                new Argument("mean", closing.Mean.ToString("0.0", CultureInfo.InvariantCulture)),
                Argument.Count("highest", ClosingForm.Highest),
                StepTexts.Counted("people", closing.Count, language)));
        }

        if (closing.Review is { } review)
        {
            lines.Add(LooksAgain(review, language));
        }

        return lines.Count == 0 ? null : new Section(MeasuresForm.Texts.Get("Heading.Closing", language), lines);
    }

    public static Line LooksAgain(DateOnly review, Language language) =>
        MeasuresForm.Texts.Line("LooksAgain", language, StepTexts.Day("date", review, language));
}
