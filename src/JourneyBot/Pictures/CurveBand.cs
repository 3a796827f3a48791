using System.Globalization;
using JourneyBot.Maps;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>The head of the columns: phases by name, the emotion curve over them, and its points in words.</summary>
internal sealed class CurveBand : IBand
{
    private static readonly TextLook Name = new(15, IsBold: true);
    private static readonly TextLook Scale = new(12, Ink.Quiet);

    private readonly JourneyMap _map;
    private readonly PictureGrid _grid;
    private readonly double _curve;
    private readonly List<TextStack> _names;
    private readonly List<TextStack> _means;
    private readonly double _nameHeight;
    private readonly double _meanHeight;

    /// <param name="curve">How high the curve is.</param>
    public CurveBand(JourneyMap map, PictureGrid grid, double curve)
    {
        (_map, _grid, _curve) = (map, grid, curve);
        _names = [.. map.Columns.Select(column => new TextStack(grid.TextWidth).Add(Titled(column), Name))];
        _means = [.. map.Columns.Select(column => new TextStack(grid.TextWidth).Add(Line.Plain(ColumnWords.Mean(column, map.Language)), LookOf(column)))];
        _nameHeight = _names.Max(name => name.Height) + (2 * PictureGrid.Padding);
        _meanHeight = _means.Max(mean => mean.Height) + (2 * PictureGrid.Padding);
    }

    public double Height => _nameHeight + _curve + _meanHeight;

    public void Draw(SvgWriter svg, double y)
    {
        svg.Box(PictureGrid.Margin, y, _grid.Inner, _nameHeight, Ink.Tint, null);
        svg.Box(PictureGrid.Margin, y + _nameHeight, PictureGrid.Legend, _curve + _meanHeight, Ink.Tint, null);
        var boxes = _map.Columns.Select((_, i) => new CurveBox(_grid.Left(i), y + _nameHeight, _grid.ColumnWidth, _curve)).ToList();
        DrawScale(svg, boxes[0]);
        for (var i = 0; i < boxes.Count; i++)
        {
            _names[i].Draw(svg, boxes[i].Left + PictureGrid.Padding, y + PictureGrid.Padding);
            _means[i].Draw(svg, boxes[i].Left + PictureGrid.Padding, y + _nameHeight + _curve + PictureGrid.Padding);
            svg.Path(string.Create(CultureInfo.InvariantCulture, $"M{boxes[i].Left:0.#} {y:0.#}V{y + Height:0.#}"), Ink.Line, 1);
            var path = CurvePath.Of(boxes[i], _map.Columns.ElementAtOrDefault(i - 1)?.Mean, _map.Columns[i].Mean, _map.Columns.ElementAtOrDefault(i + 1)?.Mean);
            if (path.Line is { } line)
            {
                svg.Path(line, Ink.Accent, 2.5);
            }
        }

        svg.Frame(PictureGrid.Margin, y, _grid.Inner, Height);

        // On top of all lines.
        for (var i = 0; i < boxes.Count; i++)
        {
            DrawPoint(svg, boxes[i], _map.Columns[i]);
        }
    }

    /// <summary>From good to bad, with a line for each, the middle one stronger.</summary>
    private void DrawScale(SvgWriter svg, CurveBox first)
    {
        foreach (var (mean, text) in (IEnumerable<(int, string)>)[(2, "＋2"), (0, "0"), (-2, "−2")])
        {
            var y = first.Y(mean);
            svg.Text(Line.Plain(text), first.Left - 30, y + 4, Scale);
            svg.Path(
                string.Create(CultureInfo.InvariantCulture, $"M{first.Left:0.#} {y:0.#}H{PictureGrid.Margin + _grid.Inner:0.#}"), Ink.Line, mean == 0 ? 1.2 : 0.6, "4 4");
        }
    }

    /// <summary>The lowest are larger, red, and ringed.</summary>
    private static void DrawPoint(SvgWriter svg, CurveBox box, MapColumn column)
    {
        if (column.Mean is not { } mean)
        {
            return;
        }

        var (x, y) = (box.Center, box.Y(mean));
        if (column.Lowest)
        {
            svg.Dot(x, y, 11, Ink.Bad);
            svg.Dot(x, y, 8.5, Ink.Paper);
        }

        svg.Dot(x, y, 6, column.Lowest ? Ink.Bad : Ink.Accent);
    }

    private static Line Titled(MapColumn column) => column.IsPhase
        ? Line.Of(new Run(string.Create(CultureInfo.InvariantCulture, $"{column.Number} "), Tone.Subtle), new Run(column.Name, Tone.Strong))
        : Line.Plain(column.Name, Tone.Strong);

    private static TextLook LookOf(MapColumn column) =>
        new(13, column.Mean is null ? Ink.Quiet : ColumnWords.IsBad(column) ? Ink.Bad : Ink.Text, IsBold: column.Mean is not null, IsCentered: true);
}
