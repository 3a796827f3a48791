using AdaptiveCards;
using Newtonsoft.Json;

namespace JourneyBot.Cards;

/// <summary>
/// Teams' native Chart.Line, which the cards library does not have. x is 1, 2, 3 ... (longer names are cut off), y from -2 to 2.
/// Others show the fallback; the curve in words always stands below.
/// </summary>
internal sealed class LineChart : AdaptiveElement
{
    [JsonProperty("type", Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = "Chart.Line";

    /// <summary>What it shows, for those who hear the card; clients that draw it draw it above.</summary>
    [JsonProperty("title", NullValueHandling = NullValueHandling.Ignore)]
    public string? Title { get; set; }

    [JsonProperty("xAxisTitle", NullValueHandling = NullValueHandling.Ignore)]
    public string? XAxisTitle { get; set; }

    [JsonProperty("yAxisTitle", NullValueHandling = NullValueHandling.Ignore)]
    public string? YAxisTitle { get; set; }

    [JsonProperty("yMin")]
    public int Lowest { get; set; } = -2;

    [JsonProperty("yMax")]
    public int Highest { get; set; } = 2;

    [JsonProperty("data")]
    public IReadOnlyList<LineChartData> Data { get; set; } = [];
}

internal sealed class LineChartData
{
    [JsonProperty("legend")]
    public string Legend { get; set; } = string.Empty;

    [JsonProperty("values")]
    public IReadOnlyList<LineChartPoint> Values { get; set; } = [];
}

internal sealed record LineChartPoint([property: JsonProperty("x")] int X, [property: JsonProperty("y")] double Y);
