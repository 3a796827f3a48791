using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Maps;

/// <summary>Words around the map page and its links.</summary>
internal static class MapTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(MapTexts), "MapTexts");

    public static Argument Day(DateTimeOffset at, Language language) =>
        new("date", at.ToString(All.Get("DayFormat", language), CultureInfo.InvariantCulture));
}
