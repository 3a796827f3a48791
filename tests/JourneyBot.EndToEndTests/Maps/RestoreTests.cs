using System.Net;
using System.Text;
using JourneyBot.EndToEndTests.Playground;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Files;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Maps;

/// <summary>A file that was loaded from one conversation is handed in for another, by a browser without a script.</summary>
public sealed class RestoreTests
{
    [Theory]
    [InlineData(Language.English, "restore", "The workshop is restored", "3 measures")]
    [InlineData(Language.Japanese, "復元", "ワークショップを復元しました", "3件の施策")]
    public async Task File_IsHandedInOnAPhone_AndItsCardsAreInTheChat(Language language, string word, string done, string counts)
    {
        await using var map = await SharedMap.OpenAsync(language);
        using var file = await map.GetAsync($"/files/{map.Token}/workshop.json");
        var json = await file.Content.ReadAsByteArrayAsync();
        var ended = await map.Leader.Says(language == Language.Japanese ? "終了" : "end");
        var link = await AskAsync(map, word);
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        await page.SetViewportSizeAsync(400, 800);
        await page.GotoAsync(link.ToString());

        await AssertIsWholeAsync(page);
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "wrong.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes("{}") });
        await page.ClickAsync("button");
        await page.WaitForSelectorAsync("[role=alert]");
        await AssertIsWholeAsync(page);
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "workshop.json", MimeType = "application/json", Buffer = json });
        await page.ClickAsync("button");
        await page.WaitForSelectorAsync($"h1:has-text('{done}')");
        await AssertIsWholeAsync(page);
        Assert.Contains(counts, await page.TextContentAsync("main"), StringComparison.Ordinal);
        await map.Leader.Sees(language == Language.Japanese ? "ステップ 1/7" : "Step 1/7", after: ended);
    }

    [Fact]
    public async Task TooLargeABody_IsCutOff_AndTheLinkIsNeverLogged()
    {
        await using var map = await SharedMap.OpenAsync(Language.English);
        await map.Leader.Says("end");
        var link = await AskAsync(map, "restore");
        using var http = new HttpClient();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[17 * 1024 * 1024]), "file", "workshop.json" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, link) { Content = form, Headers = { ExpectContinue = true, TransferEncodingChunked = true } };
        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("larger than 16 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(map.Host.Output.Lines, line => line.Contains(link.Segments[^1][..40], StringComparison.Ordinal));
    }

    [Fact]
    public async Task HostKilledBeforeItPosts_OwesTheCards_AndTheNextOnePostsThem()
    {
        await using var map = await SharedMap.OpenAsync(Language.English);
        using var file = await map.GetAsync($"/files/{map.Token}/workshop.json");
        var json = await file.Content.ReadAsByteArrayAsync();
        var ended = await map.Leader.Says("end");
        var link = await AskAsync(map, "restore");
        using var http = new HttpClient();
        var hold = new Hold();
        map.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));

        var first = PostAsync(http, link, json);
        await hold.Reached;
        await map.Host.KillAsync();
        hold.Drop();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => first);
        await map.Host.StartAgainAsync();
        await map.Leader.Sees("Step 1/7", after: ended);

        Assert.Contains("The workshop is restored", await PostAsync(http, new Uri(map.Host.Url, link.AbsolutePath), json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_IsRestoredOnTables_AndLoadedFromThereAgain()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.WithTables(azurite.ConnectionString).With("PublicUrl", "http://127.0.0.1:9/"));
        var ken = stage.Teams.Person("Ken");
        var chat = ken.In(stage.Teams.Personal(ken));
        using var http = new HttpClient();
        var now = TimeProvider.System.GetUtcNow();
        var opening = new Opening(new WorkshopId("welsewhere"), new ConversationKey("elsewhere"), "{}", "tenant", Language.English);
        var workshop = Workshop.Start(opening, new JourneyBot.Workshops.Person(new ParticipantId("aiko"), "Aiko"), "operation", now) with { Step = StepId.Measures, Furthest = StepId.Measures };
        var json = JsonFile.Write(new Exported(workshop, RetailExample.Journey(Language.English), [], now));

        var page = await PostAsync(http, await AskAsync(chat, stage.Host, "restore"), json);
        await chat.Sees("Step 7/7");
        var map = (await AskAsync(chat, stage.Host, "map", "maps")).Segments[^1];
        var again = await http.GetByteArrayAsync(new Uri(stage.Host.Url, $"/files/{map}/workshop.json"));

        Assert.Contains("3 measures", page, StringComparison.Ordinal);
        Assert.Equal(Content(json), Content(again));
    }

    private static string Content(byte[] json)
    {
        var text = Encoding.UTF8.GetString(json);
        return text[text.IndexOf("\"content\"", StringComparison.Ordinal)..];
    }

    private static async Task<string> PostAsync(HttpClient http, Uri link, byte[] json)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(json), "file", "workshop.json" } };
        using var answer = await http.PostAsync(link, form);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task AssertIsWholeAsync(IPage page)
    {
        Assert.Equal(400, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.ViolationsAsync());
    }

    private static Task<Uri> AskAsync(SharedMap map, string word) => AskAsync(map.Leader, map.Host, word);

    /// <summary>The link on the card that answers, at the address of the host that really runs.</summary>
    private static async Task<Uri> AskAsync(Seat seat, HostProcess host, string word, string place = "restore") =>
        new(host.Url, (await seat.AsksForLinkAsync(word, place)).AbsolutePath);
}
