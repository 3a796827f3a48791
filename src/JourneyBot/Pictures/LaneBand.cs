using System.Globalization;
using JourneyBot.Maps;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>A lane: its heading, and a cell in each column.</summary>
internal sealed class LaneBand : IBand
{
    private static readonly TextLook Heading = new(13, IsBold: true);
    private static readonly TextLook Text = new(13);
    private static readonly TextLook Small = new(11.5, Ink.Quiet);

    private readonly LaneKind _kind;
    private readonly PictureGrid _grid;
    private readonly TextStack _heading;
    private readonly List<TextStack> _cells;

    public LaneBand(MapLane lane, PictureGrid grid)
    {
        (_kind, _grid) = (lane.Kind, grid);
        _heading = new TextStack(PictureGrid.Legend - (2 * PictureGrid.Padding)).Add(Line.Plain(lane.Heading), Heading);
        _cells = [.. lane.Cells.Select(cell => Write(cell, grid.TextWidth))];
        Height = _cells.Append(_heading).Max(cell => cell.Height) + (2 * PictureGrid.Padding);
    }

    public double Height { get; }

    public void Draw(SvgWriter svg, double y)
    {
        svg.Box(_grid.Left(0), y, _grid.Columns * _grid.ColumnWidth, Height, Ink.Ground(_kind), null);
        svg.Box(PictureGrid.Margin, y, PictureGrid.Legend, Height, Ink.Tint, null);
        _heading.Draw(svg, PictureGrid.Margin + PictureGrid.Padding, y + PictureGrid.Padding);
        for (var i = 0; i < _cells.Count; i++)
        {
            svg.Path(string.Create(CultureInfo.InvariantCulture, $"M{_grid.Left(i):0.#} {y:0.#}v{Height:0.#}"), Ink.Line, 1);
            _cells[i].Draw(svg, _grid.Left(i) + PictureGrid.Padding, y + PictureGrid.Padding);
        }

        svg.Frame(PictureGrid.Margin, y, _grid.Inner, Height);
    }

    private static TextStack Write(IReadOnlyList<MapItem> cell, double width)
    {
        var text = new TextStack(width);
        foreach (var item in cell)
        {
            text.Add(item.Text, Text, gap: 7, item.Icon is { } channel ? ChannelPaths.Of(channel) : null);
            foreach (var note in item.Notes)
            {
                text.Add(note, Small);
            }
        }

        return text;
    }
}
