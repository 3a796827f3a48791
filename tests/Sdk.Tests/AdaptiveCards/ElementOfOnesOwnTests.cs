using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Xunit;

namespace Sdk.Tests.Cards;

/// <summary>Teams knows elements that the library does not: a subclass with its own type writes them, with a fallback for hosts that do not.</summary>
public sealed class ElementOfOnesOwnTests
{
    [Fact]
    public void Subclass_IsWrittenWithItsTypeFirst_ItsOwnProperties_AndItsFallback()
    {
        var chart = new LineChart
        {
            Data = [new Line("Mean", [new Point("1", 1.4), new Point("2", -0.9)])],
            YMin = -2,
            YMax = 2,
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("▲ ▼") { Wrap = true }),
        };
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveContainer { Items = { chart } } } };

        Assert.Equal(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Container","items":[{"type":"Chart.Line","data":[{"legend":"Mean","values":[{"x":"1","y":1.4},{"x":"2","y":-0.9}]}],"yMin":-2,"yMax":2,"fallback":{"type":"TextBlock","text":"▲ ▼","wrap":true}}]}]}""",
            JsonConvert.SerializeObject(card));
    }

    private sealed class LineChart : AdaptiveElement
    {
        public override string Type { get; set; } = "Chart.Line";

        public IReadOnlyList<Line> Data { get; init; } = [];

        public int YMin { get; init; }

        public int YMax { get; init; }
    }

    [JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
    private sealed record Line(string Legend, IReadOnlyList<Point> Values);

    [JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
    private sealed record Point(string X, double Y);
}
