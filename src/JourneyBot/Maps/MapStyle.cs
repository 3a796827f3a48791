using System.Globalization;
using System.Text;

namespace JourneyBot.Maps;

/// <summary>The pages' style sheet.</summary>
internal static class MapStyle
{
    /// <summary>More columns than these are as narrow as these.</summary>
    public const int MostColumns = 40;

    private const int MostLanes = 9;
    private const int RowsAboveTheLanes = 3;

    public static PageAsset Asset { get; } = PageAsset.Of("map", "css", Write(), "text/css");

    public static string Sheet => Asset.Text;

    /// <summary>From a page in /maps/.</summary>
    public static string Path { get; } = $"../styles/{Asset.Name}";

    private static string Write()
    {
        var sheet = new StringBuilder(PageAsset.Common).Append(PageAsset.Read("JourneyBot.Maps.map.css"));
        for (var columns = 1; columns <= MostColumns; columns++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $".of-{columns}{{--columns:{columns}}}");
        }

        for (var lanes = 0; lanes <= MostLanes; lanes++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $".lanes-{lanes}{{--rows:{lanes + RowsAboveTheLanes}}}");
        }

        return sheet.Append('\n').ToString();
    }
}
