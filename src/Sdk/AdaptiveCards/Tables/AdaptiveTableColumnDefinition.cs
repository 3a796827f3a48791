using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of a table is, and how its cells are aligned.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonIgnore]
    public double PixelWidth { get => ColumnWidth.PixelWidth; set => ColumnWidth.PixelWidth = value; }

    /// <summary>The share among the columns; not used while there is a width in pixels.</summary>
    [JsonIgnore]
    public long Width { get => ColumnWidth.RelativeWidth; set => ColumnWidth.RelativeWidth = value; }

    [JsonProperty("width")]
    [JsonConverter(typeof(ColumnWidthConverter))]
    private TableColumnWidth ColumnWidth { get; set; } = new();
}
