using JourneyBot.Workshops;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Maps;

/// <summary>A column's point of the curve in words and signs: it is never told by a picture or a colour alone.</summary>
internal static class ColumnWords
{
    public static string Mean(MapColumn column, Language language)
    {
        var lowest = column.Lowest ? MapTexts.All.Get("Lowest", language) : string.Empty;
        return column.Mean is { } mean ? $"{JourneyCurve.Sign(mean)} {JourneyCurve.Number(mean, language)}{lowest}" : MapTexts.All.Get("Unscored", language);
    }

    public static bool IsBad(MapColumn column) => column.Mean is { } known && JourneyCurve.IsBad(known);
}
