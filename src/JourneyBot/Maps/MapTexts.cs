using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Maps;

/// <summary>Words around the map page and its links.</summary>
internal static class MapTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(MapTexts), "MapTexts");

    public static Argument Day(DateTimeOffset at, Language language) =>
        StepTexts.Day("date", DateOnly.FromDateTime(at.DateTime), language);
}
