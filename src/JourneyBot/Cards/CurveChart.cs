using System.Globalization;
using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>The emotion curve as a chart. Its words always stand with it: not every client draws it, and not everybody sees it.</summary>
internal static class CurveChart
{
    /// <param name="curve">A mean of each phase; null where nobody scored.</param>
    /// <param name="hasTitles">At the axes.</param>
    public static LineChart Draw(IReadOnlyList<double?> curve, Language language, bool hasTitles)
    {
        List<LineChartPoint> points = [.. curve
            .Select((mean, i) => (mean, i))
            .Where(point => point.mean is not null)
            .Select(point => new LineChartPoint(point.i + 1, Math.Round(point.mean!.Value, 1)))];
        var legend = CardTexts.All.Get("CurveLegend", language);
        var signs = CardText.Ours(CardTexts.All.Get("CurveSigns", language));
        signs.IsSubtle = true;
        return new LineChart
        {
            Title = InWords(points, curve.Count, language),
            XAxisTitle = hasTitles ? CardTexts.All.Get("CurveX", language) : null,
            YAxisTitle = hasTitles ? legend : null,
            Data = [new LineChartData { Legend = legend, Values = points }],
            Fallback = new AdaptiveFallbackElement(signs),
        };
    }

    private static string InWords(IReadOnlyList<LineChartPoint> points, int phases, Language language)
    {
        var (high, low) = (points.MaxBy(point => point.Y)!, points.MinBy(point => point.Y)!);
        return CardTexts.All.Get(
            "CurveAlt",
            language,
            StepTexts.Counted("phases", phases, language),
            new Argument("high", high.X.ToString(CultureInfo.InvariantCulture)),
            new Argument("highest", JourneyCurve.Number(high.Y, language)),
            new Argument("low", low.X.ToString(CultureInfo.InvariantCulture)),
            new Argument("lowest", JourneyCurve.Number(low.Y, language)));
    }
}
