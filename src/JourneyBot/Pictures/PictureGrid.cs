namespace JourneyBot.Pictures;

/// <summary>Where the columns of a picture are. The more there are, the narrower.</summary>
internal sealed record PictureGrid(int Columns)
{
    public const double Margin = 24;
    public const double Legend = 124;
    public const double Padding = 9;

    /// <summary>Of columns in a picture; the page shows all.</summary>
    public const int MostColumns = 40;

    private const double Narrowest = 960;

    public double ColumnWidth { get; } = Math.Max(Columns <= 12 ? 212 : 176, (Narrowest - Legend) / Math.Max(Columns, 1));

    /// <summary>Without the margins.</summary>
    public double Inner => Columns == 0 ? Narrowest : Legend + (Columns * ColumnWidth);

    public double Width => Inner + (2 * Margin);

    public double Left(int column) => Margin + Legend + (column * ColumnWidth);

    /// <summary>For text in a column.</summary>
    public double TextWidth => ColumnWidth - (2 * Padding);
}
