using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using JourneyBot.Files;
using JourneyBot.Pictures;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Maps;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>The pictures are plain drawings that stand alone, and hold what the page holds.</summary>
public sealed class PictureTests
{
    private static readonly string[] Pictures = ["map.svg", "curve.svg"];
    private static readonly string[] Ours = ["svg", "title", "desc", "rect", "path", "circle", "g", "text", "tspan"];

    private static readonly string[] OurAttributes =
    [
        "xmlns", "width", "height", "viewBox", "lang", "font-family", "aria-labelledby", "id", "x", "y", "cx", "cy", "r", "d", "fill", "stroke", "stroke-width",
        "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "transform", "font-size", "font-weight", "text-anchor", "space",
    ];

    private static readonly ConcurrentDictionary<(string, string, Language), XElement> Drawn = new();

    public static TheoryData<string, Language> Moments => Files.Moments;

    [Theory, MemberData(nameof(Moments))]
    public void Picture_IsOfPlainShapesOnly_AndPointsNowhere(string name, Language language)
    {
        foreach (var svg in Pictures.Select(picture => Draw(picture, name, language)))
        {
            Assert.Empty(svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(Ours));
            Assert.Empty(svg.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(OurAttributes));
            Assert.All(svg.DescendantsAndSelf(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Value.Contains("url(", StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void Picture_IsOfBoundedSize_AndNothingIsWiderThanItsPlace(string name, Language language)
    {
        foreach (var svg in Pictures.Select(picture => Draw(picture, name, language)))
        {
            var (width, height) = (Number(svg, "width"), Number(svg, "height"));

            Assert.InRange(height, 100, MapPicture.Tallest + 1);
            Assert.InRange(width, 900, 4_000);
            Assert.InRange(svg.ToString().Length, 1, 1_500_000);
            Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "text"), text => Assert.InRange(Number(text, "y"), 0, height));
        }
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Map_SaysAllThatThePageSays(Language language)
    {
        var source = Files.Of("retail", language);
        var map = JourneyMap.Of(source.Journey, language);
        var text = Letters(Texts(Draw("map.svg", "retail", language)));

        Assert.All(map.Lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell).SelectMany(item => item.Notes.Prepend(item.Text)), line =>
            Assert.Contains(Letters(line.ToString()), text, StringComparison.Ordinal));
        Assert.All(map.Before.Concat(map.After).SelectMany(section => section.Lines), line => Assert.Contains(Letters(line.ToString()), text, StringComparison.Ordinal));
        Assert.All(map.Columns.Select(column => column.Name).Concat(map.Lanes.Select(lane => lane.Heading)).Append(map.Title.ToString()), name =>
            Assert.Contains(Letters(name), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "▼▼ −2.0 ・ lowest")]
    [InlineData(Language.Japanese, "▼▼ −2.0 ・ 最も低い")]
    public void Curve_MarksTheLowestPoint_AndIsToldInWords(Language language, string lowest)
    {
        var svg = Draw("curve.svg", "retail", language);

        Assert.Contains(lowest, Element(svg, "desc"), StringComparison.Ordinal);
        Assert.Contains(lowest, Texts(svg), StringComparison.Ordinal);
        Assert.Equal(JourneyMap.Of(Files.Of("retail", language).Journey, language).Title.ToString(), Element(svg, "title"));
        Assert.Single(svg.Descendants(), element => element.Name.LocalName == "circle" && Number(element, "r") == 11);
    }

    [Theory]
    [InlineData("empty", Language.English, "There are no actions yet.")]
    [InlineData("retail", Language.Japanese, "2026年12月2日時点")]
    [InlineData("retail", Language.English, "This is the map so far")]
    public void Picture_SaysWhatHasToBeKnown(string name, Language language, string expected) =>
        Assert.All(Pictures, picture => Assert.Contains(Letters(expected), Letters(Texts(Draw(picture, name, language))), StringComparison.Ordinal));

    [Fact]
    public void MorePhasesThanAPictureTakes_AreCounted()
    {
        var story = new Story();
        for (var i = 0; i < 45; i++)
        {
            var action = story.Add(StepId.Actions, "actions", 0, new() { ["what"] = $"does {i}" });
            story.Add(StepId.Phases, "phases", 0, new() { ["name"] = $"Phase {i}", ["actions"] = action.Identity });
        }

        var moment = Cards.Drawn.Moment.Of("empty", Language.English) with { Journey = story.Fold() };
        var svg = XElement.Parse(Encode(WorkshopFile.Find("map.svg")!.Write(Files.At(moment.At(StepId.Phases), moment))));

        var columns = JourneyMap.Of(moment.Journey, Language.English).Columns.Count;
        Assert.InRange(columns, 45, 46);
        Assert.Contains($"{columns - 40} phases more are on the map page only.", Texts(svg), StringComparison.Ordinal);
        Assert.InRange(Number(svg, "width"), 5_000, 8_000);
    }

    /// <summary>Drawn once for all that look at it.</summary>
    private static XElement Draw(string picture, string name, Language language) => Drawn.GetOrAdd((picture, name, language), _ =>
        XElement.Parse(Encode(WorkshopFile.Find(picture)!.Write(Files.Of(name, language)))));

    private static string Encode(byte[] file) => System.Text.Encoding.UTF8.GetString(file);

    private static string Element(XElement svg, string name) => svg.Elements().Single(element => element.Name.LocalName == name).Value;

    /// <summary>The rows, each on its own line.</summary>
    private static string Texts(XElement svg) => string.Join('\n', svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));

    /// <summary>Rows end anywhere, and no space stands at their ends.</summary>
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
