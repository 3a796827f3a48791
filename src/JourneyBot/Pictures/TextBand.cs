namespace JourneyBot.Pictures;

/// <summary>Text over the whole width: the title above, and what has to be known below.</summary>
internal sealed class TextBand(TextStack text) : IBand
{
    public double Height => text.Height;

    public void Draw(SvgWriter svg, double y) => text.Draw(svg, PictureGrid.Margin, y);
}
