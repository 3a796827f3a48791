using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace JourneyBot.Maps;

/// <summary>
/// The pages' style sheet: a file of its own, since the pages allow no style inside. Its address changes with its content, so it may be
/// kept for ever.
/// </summary>
internal static class MapStyle
{
    /// <summary>More columns than these are as narrow as these.</summary>
    public const int MostColumns = 40;

    private const int MostLanes = 9;
    private const int RowsAboveTheLanes = 3;

    public static string Sheet { get; } = Read();

    /// <summary>Of the file, below the host's address.</summary>
    public static string Name { get; } = $"map-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))[..12]}.css";

    /// <summary>From a page in /maps/.</summary>
    public static string Path { get; } = $"../styles/{Name}";

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("JourneyBot.Maps.map.css")!;
        using var reader = new StreamReader(stream);
        var sheet = new StringBuilder(reader.ReadToEnd());
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
