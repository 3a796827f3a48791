namespace AdaptiveCards;

/// <summary>The width of a column of a table, in pixels where there are any, else as its share among the columns.</summary>
public class TableColumnWidth
{
    public TableColumnWidth()
    {
    }

    public TableColumnWidth(double pixelWidth) => PixelWidth = pixelWidth;

    public TableColumnWidth(long relativeWidth) => RelativeWidth = relativeWidth;

    public double PixelWidth { get; set; }

    public long RelativeWidth { get; set; }
}
