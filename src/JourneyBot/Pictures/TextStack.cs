using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>Lines below each other, wrapped to a width: how high they are is known before they are drawn.</summary>
internal sealed class TextStack(double width)
{
    private const double IconRoom = 19;

    private readonly List<Placed> _rows = [];
    private readonly List<(string Path, double Y)> _icons = [];

    public double Height { get; private set; }

    public double Width => width;

    /// <param name="gap">Above it, unless it is the first.</param>
    /// <param name="icon">A picture before it.</param>
    public TextStack Add(Line line, TextLook look, double gap = 0, string? icon = null)
    {
        Height += _rows.Count == 0 ? 0 : gap;
        if (icon is not null)
        {
            _icons.Add((icon, Height + ((look.RowHeight - 14) / 2)));
        }

        var indent = icon is null ? 0 : IconRoom;
        foreach (var row in TextWrap.Wrap(look.IsBold ? line.As(Weight.Lead) : line, width - indent, look.Size))
        {
            _rows.Add(new Placed(row, look, indent, Height + (look.RowHeight * 0.76)));
            Height += look.RowHeight;
        }

        return this;
    }

    public void Draw(SvgWriter svg, double x, double y)
    {
        foreach (var (path, at) in _icons)
        {
            svg.Icon(path, x, y + at);
        }

        foreach (var row in _rows)
        {
            svg.Text(row.Text, x + (row.Look.IsCentered ? width / 2 : row.Indent), y + row.Y, row.Look);
        }
    }

    private sealed record Placed(Line Text, TextLook Look, double Indent, double Y);
}
