using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using JourneyBot.Maps;
using JourneyBot.Testing.Workshops;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Maps;
using Xunit;

namespace JourneyBot.Tests.Maps;

/// <summary>What stands on the map page, and what never gets onto it.</summary>
public sealed partial class MapPageTests
{
    private static readonly string[] Ours =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "main", "footer", "section", "div", "h1", "h2", "h3", "p", "ol", "ul", "li", "span", "svg", "path",
    ];

    public static TheoryData<string, Language> Moments
    {
        get
        {
            var moments = new TheoryData<string, Language>();
            foreach (var name in Moment.Names.Append("fuzzed"))
            {
                moments.Add(name, Language.English);
                moments.Add(name, Language.Japanese);
            }

            return moments;
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public async Task Page_HoldsOurElementsOnly_WithoutScriptOrInlineStyle(string name, Language language)
    {
        var page = await RenderedMap.PageAsync(JourneyOf(name, language), language);

        Assert.Empty(Tag().Matches(page).Select(tag => tag.Groups["name"].Value.ToLowerInvariant()).Except(Ours));
        Assert.DoesNotMatch(" (on[a-z]+|style|srcdoc)=\"", page);
        Assert.DoesNotContain("javascript:", Attributes(page), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Moments))]
    public async Task Page_SaysAllThatTheMapHolds(string name, Language language)
    {
        var journey = JourneyOf(name, language);
        var map = MapBudget.Fit(JourneyMap.Of(journey, language), MapEndpoint.LargestPage);
        var text = Words(WebUtility.HtmlDecode(Tag().Replace(await RenderedMap.PageAsync(journey, language), " ")));

        Assert.All(map.Lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell).SelectMany(item => item.Notes.Prepend(item.Text)).SelectMany(line => line.Runs), run =>
            Assert.Contains(Words(run.Text), text, StringComparison.Ordinal));
        Assert.All(map.Columns, column => Assert.Contains(Words(column.Name), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "lang=\"en\"", "Journey map by phase", "▼▼ −2.0 ・ lowest")]
    [InlineData(Language.Japanese, "lang=\"ja\"", "フェーズ別のジャーニーマップ", "▼▼ −2.0 ・ 最も低い")]
    public async Task Page_IsInOneLanguage_AndSaysTheCurveInWords(Language language, params string[] expected)
    {
        var page = WebUtility.HtmlDecode(await RenderedMap.PageAsync(Moment.Of("retail", language).Journey, language));

        Assert.All(expected, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CrowdedPage_IsUnderOneAndAHalfMegabytes()
    {
        var page = await RenderedMap.PageAsync(CrowdedJourney.InJapanese().Journey, Language.Japanese);

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 1_500_000);
    }

    [Fact]
    public void Style_HasNoAddressOfAnyOtherHost() => Assert.DoesNotContain("url(", MapStyle.Sheet, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, null, null, null)]
    [InlineData(null, 2.0, null, null, "M50 8h0")]
    [InlineData(null, -2.0, 0.0, "M50 92L100 71", "M50 92h0")]
    [InlineData(1.0, 0.0, -1.0, "M0 39.5L50 50L100 60.5", "M50 50h0")]
    [InlineData(9.0, 0.0, null, "M0 29L50 50", "M50 50h0")]
    public void Curve_GoesFromHalfWayBeforeToHalfWayAfter(double? before, double? mean, double? after, string? line, string? point) =>
        Assert.Equal(new CurvePath(line, point), CurvePath.Of(before, mean, after));

    private static Journey JourneyOf(string name, Language language) =>
        name == "fuzzed" ? Files.Files.Fuzzed : Moment.Of(name, language).Journey;

    private static string Words(string text) => Spaces().Replace(text, " ").Trim();

    private static string Attributes(string page) => string.Join('\n', Tag().Matches(page).Select(tag => tag.Value));

    [GeneratedRegex("</?(?<name>[A-Za-z][A-Za-z0-9]*)[^>]*>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Spaces();
}
