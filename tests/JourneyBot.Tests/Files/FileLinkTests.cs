using System.Text;
using AdaptiveCards;
using JourneyBot.Files;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>"export" in the chat: a link for each file, under the same conditions as the map's.</summary>
public sealed class FileLinkTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData("start", "export", "shop")]
    [InlineData("開始", "書き出し", "店")]
    public async Task Export_GivesALinkForEachFile_ThatLoadsIt(string start, string export, string product)
    {
        await _chat.SaysAsync(start);
        await _chat.SaysAsync($"product: {product}");
        var links = await LinksAsync(export);

        Assert.Equal(WorkshopFile.All.Count, links.Count);
        foreach (var (link, file) in links.Zip(WorkshopFile.All))
        {
            Assert.StartsWith(BotServices.Address + "files/", link.ToString(), StringComparison.Ordinal);
            var (response, body) = await GetAsync(link.AbsolutePath["/files/".Length..]);

            Assert.Equal(StatusCodes.Status200OK, response.StatusCode);
            Assert.NotEmpty(body);
            Assert.Equal(file.ContentType, response.ContentType);
            Assert.EndsWith($"filename*=UTF-8''{Uri.EscapeDataString(product)}%20{file.Name}", response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
            AssertIsGuarded(response);
        }
    }

    [Fact]
    public async Task LinksThatOpenNothing_AllGetTheSameAnswer()
    {
        await _chat.SaysAsync("start");
        var token = (await LinksAsync("export"))[0].Segments[^2].TrimEnd('/');
        await _chat.SaysAsync("revoke links");
        var valid = (await LinksAsync("export"))[0].Segments[^2].TrimEnd('/');
        string[] paths =
        [
            $"{token}/entries.csv", $"{valid}/passwd", $"{valid}/", valid, "", $"{valid}/entries.csv/more", $"{valid[..^1]}/entries.csv", $"{valid}/Entries.csv", "x/map.md",
        ];
        var answers = new List<(int, string, string)>();
        foreach (var path in paths)
        {
            var (response, body) = await GetAsync(path);
            AssertIsGuarded(response);
            answers.Add((response.StatusCode, Encoding.UTF8.GetString(body), response.Headers.ContentDisposition.ToString()));
        }

        var (status, page, disposition) = Assert.Single(answers.Distinct());
        Assert.Equal((StatusCodes.Status404NotFound, string.Empty), (status, disposition));
        Assert.Contains("This link does not open a map", page, StringComparison.Ordinal);
        Assert.Equal(StatusCodes.Status200OK, (await GetAsync($"{valid}/entries.csv")).Response.StatusCode);
    }

    [Fact]
    public async Task SilentStep_IsInNoFile_AndTheCardSaysHowMuchIsMissing()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        await _chat.SaysAsync("back");
        await _chat.SaysAsync("silent");
        var card = Assert.Single(await _chat.CardsAsync("export"));
        var hidden = await FilesAsync(card);
        await _chat.SaysAsync("reveal");
        var shown = await FilesAsync(Assert.Single(await _chat.CardsAsync("export")));

        Assert.Contains(Shown.Lines(card), line => line.StartsWith("3 entries are being written silently", StringComparison.Ordinal));
        Assert.Equal(WorkshopFile.All.Count, hidden.Count);
        Assert.All(hidden, file => Assert.DoesNotContain("fittingroom", file, StringComparison.Ordinal));

        // The curve has no actions in it.
        Assert.Equal(WorkshopFile.All.Count - 1, shown.Count(file => file.Contains("fittingroom", StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<string>> FilesAsync(AdaptiveCard card)
    {
        var files = new List<string>();
        foreach (var open in card.Actions.OfType<AdaptiveOpenUrlAction>())
        {
            files.Add(Letters.In(open.Url.AbsolutePath, (await GetAsync(open.Url.AbsolutePath["/files/".Length..])).Body));
        }

        return files;
    }

    private async Task<IReadOnlyList<Uri>> LinksAsync(string said) =>
        [.. Assert.Single(await _chat.CardsAsync(said)).Actions.OfType<AdaptiveOpenUrlAction>().Select(open => open.Url)];

    private async Task<(HttpResponse Response, byte[] Body)> GetAsync(string path)
    {
        var context = new DefaultHttpContext { RequestServices = _chat.Get<IServiceProvider>() };
        using var body = new MemoryStream();
        context.Response.Body = body;
        await (await _chat.Get<FileEndpoint>().LoadAsync(path, context)).ExecuteAsync(context);
        return (context.Response, body.ToArray());
    }

    private static void AssertIsGuarded(HttpResponse response)
    {
        Assert.StartsWith("default-src 'none';", response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.XContentTypeOptions.ToString());
        Assert.Equal("no-referrer", response.Headers["Referrer-Policy"].ToString());
        Assert.Contains("noindex", response.Headers["X-Robots-Tag"].ToString(), StringComparison.Ordinal);
        Assert.Contains("no-store", response.Headers.CacheControl.ToString(), StringComparison.Ordinal);
    }
}
