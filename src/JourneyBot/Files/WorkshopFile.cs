using JourneyBot.Pictures;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Files;

/// <summary>A file that a workshop can be had as.</summary>
/// <param name="Name">In its address; with its extension.</param>
internal sealed record WorkshopFile(string Name, string ContentType, Func<Exported, byte[]> Write)
{
    private const string Svg = "image/svg+xml; charset=utf-8";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<WorkshopFile> All { get; } =
    [
        new("entries.csv", "text/csv; charset=utf-8", CsvFile.Write),
        new("map.md", "text/markdown; charset=utf-8", MarkdownFile.Write),
        new("map.svg", Svg, MapPicture.Write),
        new("curve.svg", Svg, CurvePicture.Write),
        new("workshop.xlsx", XlsxFile.ContentType, XlsxFile.Write),
        new("workshop.json", "application/json; charset=utf-8", JsonFile.Write),
    ];

    public static WorkshopFile? Find(string name) => All.FirstOrDefault(file => file.Name == name);
}
