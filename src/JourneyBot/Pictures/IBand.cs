namespace JourneyBot.Pictures;

/// <summary>A part of a picture over its whole width; bands stand below each other.</summary>
internal interface IBand
{
    double Height { get; }

    void Draw(SvgWriter svg, double y);
}
