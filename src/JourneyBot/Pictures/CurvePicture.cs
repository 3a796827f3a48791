using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Maps;

namespace JourneyBot.Pictures;

/// <summary>The emotion curve over the phases as one picture, with its points in words.</summary>
internal static class CurvePicture
{
    private const double Curve = 260;

    public static byte[] Write(Exported source)
    {
        var map = Picture.Narrow(JourneyMap.Of(source.Journey, source.Language));
        var grid = new PictureGrid(map.Columns.Count);
        IBand curve = map.Columns.Count == 0 ? Picture.Nothing(map, grid) : new CurveBand(map, grid, Curve);
        return new Picture(map, grid, [Picture.Head(map, grid, source), curve, Picture.Foot(map, grid, source)]).Write();
    }
}
