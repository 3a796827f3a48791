using System.Globalization;
using System.Text;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Files;

/// <summary>The map as a document to read: phases as headings, lanes as lists below them.</summary>
public static class MarkdownFile
{
    public static byte[] Write(Exported source)
    {
        var language = source.Language;
        var map = JourneyMap.Of(source.Journey, language);
        var text = new StringBuilder();
        Heading(text, 1, MarkdownText.Of(map.Title));
        foreach (var note in FileNote.Of(source.Workshop, source.Journey, language))
        {
            text.Append(MarkdownText.Of(note)).Append("\n\n");
        }

        Sections(text, map.Before);
        for (var i = 0; i < map.Columns.Count; i++)
        {
            Column(text, map, i);
        }

        Sections(text, map.After);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Column(StringBuilder text, JourneyMap map, int at)
    {
        var column = map.Columns[at];
        Heading(text, 2, string.Create(CultureInfo.InvariantCulture, $"{column.Number}\\. {MarkdownText.Of(column.Name)}"));
        if (column.Mean is { } mean)
        {
            var curve = FileNote.Texts.Get("Curve", map.Language, new Argument("mean", Signed(mean)));
            text.Append(MarkdownText.Of(curve + (column.Lowest ? FileNote.Texts.Get("Lowest", map.Language) : string.Empty))).Append("\n\n");
        }

        foreach (var lane in map.Lanes.Where(lane => lane.Cells[at].Count > 0))
        {
            Heading(text, 3, MarkdownText.Of(lane.Heading));
            foreach (var item in lane.Cells[at])
            {
                Item(text, item.Text, string.Empty);
                foreach (var note in item.Notes)
                {
                    Item(text, note, "  ");
                }
            }

            text.Append('\n');
        }
    }

    private static void Sections(StringBuilder text, IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            if (section.Heading is { } heading)
            {
                Heading(text, 2, MarkdownText.Of(heading));
            }

            foreach (var line in section.Lines)
            {
                Item(text, line, string.Empty);
            }

            text.Append('\n');
        }
    }

    private static void Heading(StringBuilder text, int level, string words) => text.Append('#', level).Append(' ').Append(words).Append("\n\n");

    private static void Item(StringBuilder text, Line line, string indent) => text.Append(indent).Append("- ").Append(MarkdownText.Of(line)).Append('\n');

    /// <summary>"+1.0", "−2.0": as on the page.</summary>
    internal static string Signed(double mean) => mean.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
