using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>Boxes beside each other, as above and below the page's columns.</summary>
internal sealed class SectionsBand : IBand
{
    private const double Gap = 14;
    private const double Padding = 13;
    private const double Narrowest = 400;

    private static readonly TextLook Heading = new(14.5, IsBold: true);
    private static readonly TextLook Usual = new(13);

    private readonly List<(Section Section, TextStack Text)[]> _rows = [];
    private readonly double _width;

    public SectionsBand(IReadOnlyList<Section> sections, PictureGrid grid)
    {
        var beside = Math.Clamp((int)((grid.Inner + Gap) / (Narrowest + Gap)), 1, Math.Max(sections.Count, 1));
        _width = ((grid.Inner + Gap) / beside) - Gap;
        _rows.AddRange(sections.Select(section => (section, Write(section))).Chunk(beside));
    }

    public double Height => _rows.Sum(HeightOf) + (Gap * Math.Max(_rows.Count - 1, 0));

    public void Draw(SvgWriter svg, double y)
    {
        foreach (var row in _rows)
        {
            var height = HeightOf(row);
            for (var i = 0; i < row.Length; i++)
            {
                var x = PictureGrid.Margin + (i * (_width + Gap));
                svg.Box(x, y, _width, height, Ink.Paper, Ink.Line);
                if (row[i].Section.Style == SectionStyle.Ask)
                {
                    svg.Box(x, y, 5, height, Ink.Accent, null);
                }

                row[i].Text.Draw(svg, x + Padding, y + Padding);
            }

            y += height + Gap;
        }
    }

    private static double HeightOf((Section, TextStack Text)[] row) => row.Max(box => box.Text.Height) + (2 * Padding);

    private TextStack Write(Section section)
    {
        var text = new TextStack(_width - (2 * Padding));
        if (section.Heading is { } heading)
        {
            text.Add(Line.Plain(heading), Heading);
        }

        foreach (var line in section.Lines)
        {
            text.Add(line, LookOf(line.Weight), line.Weight == Weight.Group ? 8 : 3);
        }

        return text;
    }

    private static TextLook LookOf(Weight weight) => weight switch
    {
        Weight.Note or Weight.Border => new TextLook(12, Ink.Quiet),
        Weight.Lead => Usual with { IsBold = true },
        _ => Usual,
    };
}
