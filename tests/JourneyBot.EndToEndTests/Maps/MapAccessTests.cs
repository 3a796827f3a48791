using System.Net;
using JourneyBot.Testing.Hosting;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Maps;

/// <summary>A link opens the map for whoever has it; everything else gets one and the same answer.</summary>
public sealed class MapAccessTests
{
    [Fact]
    public async Task Page_IsThere_WithStrictHeaders_AndItsStyle()
    {
        await using var map = await SharedMap.OpenAsync(Language.English);

        using var page = await map.GetAsync(map.Link.AbsolutePath);
        var text = await page.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("Apparel shop Komorebi", text, StringComparison.Ordinal);
        Assert.Contains("This is the map so far", text, StringComparison.Ordinal);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        AssertIsGuarded(page);
        var style = text[(text.IndexOf("../styles/", StringComparison.Ordinal) + 2)..];
        using var sheet = await map.GetAsync(style[..style.IndexOf('"', StringComparison.Ordinal)]);
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        using var japanese = await map.GetAsync($"{map.Link.AbsolutePath}?lang=ja");
        Assert.Contains("フェーズ別のジャーニーマップ", WebUtility.HtmlDecode(await japanese.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksThatOpenNothing_AllGetTheSameAnswer_AndRevokedOnesAreAmongThem()
    {
        await using var map = await SharedMap.OpenAsync(Language.English);
        await using var other = await SharedMap.OpenAsync(Language.English);
        var revoked = map.Token;
        await map.Leader.Says("revoke links");
        await map.AskAsync();
        string[] tokens =
        [
            revoked, other.Token, map.Token[..^1], map.Token[..10], "A" + map.Token[1..], map.Token + "A", "x", "..%2f..%2fetc%2fpasswd", new string('A', 5_000), "", "フォルダ",
        ];
        var answers = new List<(HttpStatusCode, string)>();
        foreach (var token in tokens)
        {
            using var response = await map.GetAsync($"/maps/{token}");
            AssertIsGuarded(response);
            answers.Add((response.StatusCode, await response.Content.ReadAsStringAsync()));
        }

        var (status, body) = Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("This link does not open a map", body, StringComparison.Ordinal);
        using var good = await map.GetAsync(map.Link.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Theory]
    [InlineData("entries.csv", "text/csv")]
    [InlineData("map.md", "text/markdown")]
    [InlineData("map.svg", "image/svg+xml")]
    [InlineData("curve.svg", "image/svg+xml")]
    [InlineData("workshop.json", "application/json")]
    [InlineData("workshop.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Files_AreLoadedWithTheMapsLink_UntilItIsRevoked(string name, string type)
    {
        await using var map = await SharedMap.OpenAsync(Language.English);
        using var file = await map.GetAsync($"/files/{map.Token}/{name}");
        await map.Leader.Says("revoke links");
        await map.Leader.Conversation.Sees("opens it any more");
        using var revoked = await map.GetAsync($"/files/{map.Token}/{name}");

        Assert.Equal((HttpStatusCode.OK, type), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.InRange((await file.Content.ReadAsByteArrayAsync()).Length, 1_000, 200_000);
        Assert.Equal(HttpStatusCode.NotFound, revoked.StatusCode);
        AssertIsGuarded(file);
        AssertIsGuarded(revoked);
    }

    [Fact]
    public async Task Link_IsNeverLogged()
    {
        await using var map = await SharedMap.OpenAsync(Language.English, HostSettings.Anonymous
            .With("Logging__LogLevel__JourneyBot", "Trace").With("Logging__LogLevel__Microsoft", "Trace").With("Logging__LogLevel__Microsoft.AspNetCore", "Trace"));
        using var page = await map.GetAsync(map.Link.AbsolutePath);
        using var wrong = await map.GetAsync($"/maps/{map.Token[..^1]}");
        using var file = await map.GetAsync($"/files/{map.Token}/entries.csv");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (page.StatusCode, wrong.StatusCode));
        Assert.Contains(map.Host.Output.Lines, line => line.Contains("Microsoft.Hosting.Lifetime", StringComparison.Ordinal));
        Assert.DoesNotContain(map.Host.Output.Lines, line => line.Contains(map.Token[..40], StringComparison.Ordinal));
    }

    private static void AssertIsGuarded(HttpResponseMessage response)
    {
        string Header(string name) => string.Join(", ", response.Headers.TryGetValues(name, out var values) ? values : []);

        Assert.StartsWith("default-src 'none'; style-src 'self';", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-referrer"), (Header("X-Content-Type-Options"), Header("Referrer-Policy")));
        Assert.Contains("noindex", Header("X-Robots-Tag"), StringComparison.Ordinal);
        Assert.Contains("no-store", Header("Cache-Control"), StringComparison.Ordinal);
    }
}
