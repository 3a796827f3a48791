using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Maps;

namespace JourneyBot.Pictures;

/// <summary>The whole journey as one picture, for slides and documents. Like the page; where that scrolls, this shows less and says how much is missing.</summary>
internal static class MapPicture
{
    public const double Tallest = 5_000;

    private const double Curve = 150;

    public static byte[] Write(Exported source)
    {
        var map = Picture.Narrow(JourneyMap.Of(source.Journey, source.Language));
        return Draw(MapBudget.FitPicture(map, cut => Draw(cut, source).Height <= Tallest), source).Write();
    }

    private static Picture Draw(JourneyMap map, Exported source)
    {
        var grid = new PictureGrid(map.Columns.Count);
        IEnumerable<IBand> columns = map.Columns.Count == 0
            ? [Picture.Nothing(map, grid)]
            : [new CurveBand(map, grid, Curve), .. map.Lanes.Select(lane => new LaneBand(lane, grid))];
        return new Picture(
            map,
            grid,
            [Picture.Head(map, grid, source), new SectionsBand(map.Before, grid), .. columns, new SectionsBand(map.After, grid), Picture.Foot(map, grid, source)]);
    }
}
