using JourneyBot.Files;
using JourneyBot.Maps;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>Bands below each other, drawn as one SVG.</summary>
internal sealed class Picture(JourneyMap map, PictureGrid grid, IReadOnlyList<IBand> bands)
{
    private const double Gap = 18;
    private const int LongestTheme = 80;
    private const int LongestName = 60;

    private readonly List<IBand> _bands = [.. bands.Where(band => band.Height > 0)];

    public double Height => _bands.Sum(band => band.Height + GapAbove(band)) + (2 * PictureGrid.Margin);

    public byte[] Write()
    {
        using var svg = new SvgWriter(grid.Width, Math.Ceiling(Height), map.Language.Tag(), map.Title.ToString(), InWords(map));
        var y = PictureGrid.Margin;
        foreach (var band in _bands)
        {
            y += GapAbove(band);
            band.Draw(svg, y);
            y += band.Height;
        }

        return svg.Finish();
    }

    /// <summary>What it is about, and what has to be known before it is judged.</summary>
    public static IBand Head(JourneyMap map, PictureGrid grid, Exported source)
    {
        var text = new TextStack(grid.Inner)
            .Add(Line.Plain(MapTexts.All.Get("PageKicker", map.Language)), new TextLook(14, Ink.Accent, IsBold: true))
            .Add(Shortened(map.Title), new TextLook(24, IsBold: true));
        foreach (var note in FileNote.Of(source.Workshop, source.Journey, map.Language))
        {
            text.Add(Line.Plain(note), new TextLook(13, Ink.Quiet), gap: 2);
        }

        return new TextBand(text);
    }

    /// <summary>As of when, and what the signs mean.</summary>
    public static IBand Foot(JourneyMap map, PictureGrid grid, Exported source) => new TextBand(new TextStack(grid.Inner).Add(
        Line.Plain(FileTexts.All.Get("PictureFooter", map.Language, MapTexts.Day(source.At, map.Language))), new TextLook(12, Ink.Quiet)));

    /// <summary>In place of the columns where there are none.</summary>
    public static IBand Nothing(JourneyMap map, PictureGrid grid) =>
        new TextBand(new TextStack(grid.Inner).Add(Line.Plain(MapTexts.All.Get("NothingYet", map.Language)), new TextLook(14, Ink.Quiet)));

    /// <summary>As many columns as a picture takes, under names as long as it takes; a last line says how many are not there.</summary>
    public static JourneyMap Narrow(JourneyMap journey)
    {
        var map = journey with { Columns = [.. journey.Columns.Select(column => column with { Name = PlainText.Shorten(column.Name, LongestName) })] };
        return map.Columns.Count <= PictureGrid.MostColumns ? map : Cut(map);
    }

    private static JourneyMap Cut(JourneyMap map) => map with
    {
        Columns = [.. map.Columns.Take(PictureGrid.MostColumns)],
        Lanes = [.. map.Lanes.Select(lane => lane with { Cells = [.. lane.Cells.Take(PictureGrid.MostColumns)] })],
        After = [.. map.After, new Section(null, [Missing(map)])],
    };

    private static Line Shortened(Line title) =>
        new([.. title.Runs.Select(run => run.IsUserText ? run with { Text = PlainText.Shorten(run.Text, LongestTheme) } : run)]);

    private static Line Missing(JourneyMap map) => FileTexts.All.Line(
        "PictureMissing", map.Language, StepTexts.Counted("phases", map.Columns.Count - PictureGrid.MostColumns, map.Language));

    /// <summary>Lanes stand close below the curve and each other.</summary>
    private double GapAbove(IBand band) => band == _bands[0] || band is LaneBand ? 0 : Gap;

    /// <summary>The curve for whoever does not see it.</summary>
    private static string InWords(JourneyMap map) => map.Columns.Count == 0
        ? MapTexts.All.Get("NothingYet", map.Language)
        : string.Join("; ", map.Columns.Select(column => $"{column.Name} {ColumnWords.Mean(column, map.Language)}"));
}
