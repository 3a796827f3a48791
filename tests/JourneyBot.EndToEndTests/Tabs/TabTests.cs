using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using JourneyBot.EndToEndTests.Playground;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Tabs;

/// <summary>The tab with a host as deployed, a directory of the test, and Microsoft's library in Chromium.</summary>
public sealed class TabTests : IAsyncLifetime
{
    private static readonly HttpClient s_http = new();
    private TokenIssuer _channel = null!;
    private DirectoryIssuer _directory = null!;
    private Stage _stage = null!;
    private Seat _aiko = null!;

    public async Task InitializeAsync()
    {
        (_channel, _directory) = (await TokenIssuer.StartAsync(), await DirectoryIssuer.StartAsync());
        var options = new TeamsOptions { Issuer = _channel };
        _stage = await Stage.OpenAsync(
            HostSettings.Production
                .With(_channel.HostVariables(options.AppId, options.TenantId))
                .With("PublicUrl", "https://bot.example.com/")
                .With("Tab__Authority", _directory.AuthorityOf(options.TenantId).ToString()),
            options: options);
        var aiko = _stage.Teams.Person("Aiko");
        _aiko = aiko.In(_stage.Teams.GroupChat("Shop", aiko));
        await _aiko.Says("start");
        await _aiko.AnswersAsync(StepId.Theme);
    }

    public async Task DisposeAsync()
    {
        await _stage.DisposeAsync();
        await _directory.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Tab_ShowsThePersonsMaps_AndOpensOne_AndLeadsBack()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        await page.SetViewportSizeAsync(400, 800);

        var tab = await page.OpenTabAsync(_stage.Host.Url, "/tab?lang=en-us", TokenOf(_aiko), _aiko.Conversation.Id);

        await tab.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "In this conversation" }).WaitForAsync();
        Assert.Empty(await tab.ViolationsAsync());
        await tab.Locator(".workshops a").ClickAsync();
        await tab.GetByText("This is the map so far").WaitForAsync();
        await tab.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "All maps" }).ClickAsync();
        await tab.GetByText("open, at Theme").WaitForAsync();
    }

    [Fact]
    public async Task Configuration_HasNothingToChoose_AndTheTabThatItKeepsIsInEachReadersLanguage()
    {
        await using var chromium = await Chromium.StartAsync();
        foreach (var (language, sentence, name) in new[] { ("en-us", "choose Save", "Journey maps"), ("ja-jp", "「保存」を選んでください", "ジャーニーマップ") })
        {
            var page = await chromium.OpenAsync();
            await page.SetViewportSizeAsync(400, 700);

            var tab = await page.OpenTabAsync(_stage.Host.Url, $"/tab/configure?lang={language}", null, _aiko.Conversation.Id);
            await tab.GetByText(sentence).WaitForAsync();
            Assert.Empty(await tab.ViolationsAsync());
            var kept = JsonDocument.Parse(await page.SaveAsync()).RootElement;

            Assert.Equal(("maps", name), (kept.GetProperty("entityId").GetString(), kept.GetProperty("suggestedDisplayName").GetString()));
            Assert.Equal("https://bot.example.com/tab?lang={locale}", kept.GetProperty("contentUrl").GetString());
        }
    }

    /// <summary>As narrow as Teams makes the side panel of a meeting, and narrower: nothing is cut off, and the list can be used.</summary>
    [Fact]
    public async Task Tab_InTheSidePanelOfAMeeting_FitsItsWidth()
    {
        await using var chromium = await Chromium.StartAsync();
        foreach (var (width, language, state) in new[] { (280, "en-us", "open, at Theme"), (320, "ja-jp", "進行中") })
        {
            var page = await chromium.OpenAsync();
            await page.SetViewportSizeAsync(width, 700);

            var tab = await page.OpenTabAsync(_stage.Host.Url, $"/tab?lang={language}", TokenOf(_aiko), _aiko.Conversation.Id);
            await tab.GetByText(state).WaitForAsync();
            Assert.True(await tab.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
            await tab.Locator(".workshops a").ClickAsync();
            await tab.Locator("footer").WaitForAsync();

            Assert.True(await tab.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [Fact]
    public async Task Tab_WhereSigningInFails_SaysWhatToDo()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();

        var tab = await page.OpenTabAsync(_stage.Host.Url, "/tab?lang=ja-jp", null, "19:elsewhere");

        await tab.GetByText("サインインできませんでした").WaitForAsync();
        Assert.False(await tab.Locator("#wait").IsVisibleAsync());
    }

    [Fact]
    public async Task List_HoldsNothingOfConversationsThePersonIsNotIn_NorOfOtherTenants()
    {
        var person = _stage.Teams.Person("Mallory");
        var mallory = person.In(_stage.Teams.Personal(person));

        Assert.Contains("open, at Theme", await ListAsync(TokenOf(_aiko)), StringComparison.Ordinal);
        var stranger = await ListAsync(TokenOf(mallory));
        Assert.Contains("No workshop of your chats and teams", stranger, StringComparison.Ordinal);
        Assert.DoesNotContain("/maps/", stranger, StringComparison.Ordinal);

        // The same person's id in another company's directory: its tokens are not this app's.
        var elsewhere = _directory.For(_stage.Teams.Options.AppId, $"{Guid.NewGuid()}", _aiko.Person.AadObjectId);
        Assert.Null(await ListAsync(_directory.Mint(elsewhere)));
        Assert.Null(await ListAsync(null));
    }

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab/configure")]
    public async Task Page_IsGuarded_AndKnowsNobody(string path)
    {
        using var page = await s_http.GetAsync(new Uri(_stage.Host.Url, path));
        var policy = string.Join(' ', page.Headers.GetValues("Content-Security-Policy"));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("script-src 'self' https://res.cdn.office.net;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://teams.microsoft.com", policy, StringComparison.Ordinal);
        Assert.Contains("integrity=\"sha384-", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private string TokenOf(Seat seat) =>
        _directory.Mint(_directory.For(_stage.Teams.Options.AppId, _stage.Teams.Options.TenantId, seat.Person.AadObjectId));

    /// <summary>Null: nobody signed in.</summary>
    private async Task<string?> ListAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_stage.Host.Url, "/tab/workshops?lang=en"));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await s_http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.Unauthorized ? null : await answer.Content.ReadAsStringAsync();
    }
}
