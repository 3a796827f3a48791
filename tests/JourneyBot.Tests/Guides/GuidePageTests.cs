using System.Text.RegularExpressions;
using JourneyBot.Guides;
using JourneyBot.Workshops;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Guides;

/// <summary>What the host serves of the guides, and what never gets onto a page.</summary>
public sealed partial class GuidePageTests : IDisposable
{
    private static readonly string[] Ours =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "main", "h1", "h2", "h3", "p", "ul", "ol", "li",
        "strong", "code", "blockquote", "img", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private readonly GuidePages _pages = new();

    public static TheoryData<string, Language> Guides => GuideFilesTests.Guides;

    public void Dispose() => _pages.Dispose();

    [Theory, MemberData(nameof(Guides))]
    public async Task Page_IsInItsLanguage_AndHoldsOurElementsOnly(string name, Language language)
    {
        var page = (await _pages.OpenAsync(Guide.Named(name)!, language.Tag())).Text;

        Assert.Contains($"<html lang=\"{language.Tag()}\">", page, StringComparison.Ordinal);
        Assert.Equal(language == Language.Japanese, Languages.IsJapanese(Heading().Match(page).Value));
        Assert.Empty(Element().Matches(page).Select(tag => tag.Groups["name"].Value.ToLowerInvariant()).Except(Ours));
        Assert.DoesNotMatch(" (on[a-z]+|style|srcdoc)=\"", page);
        Assert.DoesNotMatch("<img (?![^>]*alt=\"[^\"]{10,}\")", page);
    }

    [Theory]
    [InlineData("ja", "en", "ja")]
    [InlineData("en", "ja", "en")]
    [InlineData("ja-JP", null, "ja")]
    [InlineData(null, "ja-JP,ja;q=0.9,en;q=0.8", "ja")]
    [InlineData(null, "fr-FR,en;q=0.3,ja;q=0.7", "ja")]
    [InlineData(null, "ja;q=0,en;q=0.1", "en")]
    [InlineData(null, "fr", "en")]
    [InlineData("<script>", "ja", "ja")]
    [InlineData("fr", ";;=,", "en")]
    [InlineData(null, null, "en")]
    public async Task Language_IsWhatIsAskedFor_ElseWhatTheBrowserPrefers(string? lang, string? accepted, string expected)
    {
        var answer = await _pages.OpenAsync(Guide.Participant, lang, accepted);

        Assert.Equal(expected, answer.Headers.ContentLanguage.ToString());
        Assert.Contains($"<html lang=\"{expected}\">", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_MayLoadOurStyleAndPictures_AndNothingElse()
    {
        var headers = (await _pages.OpenAsync(Guide.Facilitator)).Headers;

        Assert.StartsWith("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.XContentTypeOptions.ToString());
        Assert.Equal("no-referrer", headers["Referrer-Policy"].ToString());
        Assert.Equal("noindex, nofollow", headers["X-Robots-Tag"].ToString());
        Assert.Equal("Accept-Language", headers.Vary.ToString());
    }

    [Fact]
    public async Task Pages_LeadToEachOther_InTheSameLanguage_FromWhereverTheyAre()
    {
        var below = (await _pages.OpenAsync(Guide.Facilitator, "ja")).Text;
        var beside = (await _pages.OpenAsync(Guide.Terms, "ja")).Text;

        Assert.Contains("href=\"../privacy?lang=ja\"", below, StringComparison.Ordinal);
        Assert.Contains("href=\"../guides/participant?lang=ja\"", below, StringComparison.Ordinal);
        Assert.Contains($"href=\"../guides/styles/{GuideStyle.Asset.Name}\"", below, StringComparison.Ordinal);
        Assert.Contains("src=\"../guides/pictures/form.ja.png\"", below, StringComparison.Ordinal);
        Assert.Contains("href=\"guides/stakeholder?lang=ja\"", beside, StringComparison.Ordinal);
        Assert.Contains($"href=\"guides/styles/{GuideStyle.Asset.Name}\"", beside, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\"", beside, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_InAGuide_IsShownAsText()
    {
        var text = GuideText.Read("# Title\n\n<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)> b", Guide.Terms, Language.English);

        Assert.Equal("Title", text.Title);
        Assert.DoesNotContain("<script", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script", text.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.com/)")]
    [InlineData("[x](javascript:alert)")]
    [InlineData("[x](../../privacy.md)")]
    [InlineData("[x](administrator.md)")]
    [InlineData("![x](https://example.com/x.png)")]
    [InlineData("![x](../../gallery/matrix.en.png)")]
    public void Link_ToWhatIsNotServed_IsAFault(string markdown) =>
        Assert.Throws<InvalidOperationException>(() => GuideText.Read($"# Title\n\n{markdown}", Guide.Participant, Language.English));

    [Fact]
    public void PicturesOfTheHost_AreThoseThatGuidesShow() => Assert.Equal(
        Languages.All.SelectMany(language => Guide.All.SelectMany(guide => GuideFile.Of(guide.Name, language).Pictures)).Select(path => Path.GetFileName(path)).Distinct().Order(StringComparer.Ordinal),
        GuidePicture.Names.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Picture_IsServed_AndNothingElseByItsAddress()
    {
        Assert.Equal(StatusCodes.Status200OK, (await _pages.PictureAsync("map-phone.ja.png")).Status);
        foreach (var name in (string[])["matrix.en.png", "../en/privacy.md", "", "MAP.EN.PNG"])
        {
            Assert.Equal(StatusCodes.Status404NotFound, (await _pages.PictureAsync(name)).Status);
        }
    }

    [GeneratedRegex("</?(?<name>[a-zA-Z][a-zA-Z0-9]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Element();

    [GeneratedRegex("<h1.*</h1>", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Heading();
}
