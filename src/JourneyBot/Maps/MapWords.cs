using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Maps;

/// <summary>The typed words on the map page and its files, in both languages.</summary>
internal static class MapWords
{
    private static readonly string[] Units = ["days", "day", "日間", "日"];

    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["map"] = () => new ShowMap((int?)null),
        ["マップ"] = () => new ShowMap((int?)null),
        ["export"] = () => new ExportFiles(),
        ["書き出し"] = () => new ExportFiles(),
        ["revoke links"] = () => new RevokeMapLinks(),
        ["リンクを無効にする"] = () => new RevokeMapLinks(),
        ["リンク無効"] = () => new RevokeMapLinks(),
    };

    /// <param name="folded">The whole message.</param>
    public static Command? Read(string folded) => Words.TryGetValue(folded, out var word) ? word() : null;

    /// <summary>"30", "30 days", "３０日"; other numbers of days than links can live are none.</summary>
    public static Command? ReadDays(string text)
    {
        var folded = Folding.Fold(text);
        var unit = Array.Find(Units, unit => folded.EndsWith(unit, StringComparison.Ordinal)) ?? string.Empty;
        return int.TryParse(folded[..^unit.Length].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LinkSettings.MostDays
            ? new ShowMap(days)
            : null;
    }
}
