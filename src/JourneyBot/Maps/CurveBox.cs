namespace JourneyBot.Maps;

/// <summary>Where a column's part of the emotion curve is drawn, from +2 near the top to -2 near the bottom.</summary>
internal readonly record struct CurveBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Part of the height that stays free above +2 and below -2.</summary>
    private const double Margin = 0.08;

    /// <summary>To be stretched both ways, as the page does.</summary>
    public static CurveBox Stretched { get; } = new(0, 0, 100, 100);

    public double Center => Left + (Width / 2);

    public double Right => Left + Width;

    public double Y(double mean) => Top + (Height * (Margin + ((1 - (2 * Margin)) * (2 - Math.Clamp(mean, -2, 2)) / 4)));
}
