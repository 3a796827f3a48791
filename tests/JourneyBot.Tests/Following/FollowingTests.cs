using AdaptiveCards;
using JourneyBot.Following;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Following;

/// <summary>A stakeholder follows from the summary's button, wherever they read it, and is written to in private.</summary>
public sealed class FollowingTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Follow_OnTheSummary_IsConfirmedInPrivate_WithAButtonToStop()
    {
        var workshop = await StartAsync();

        var said = await PressAsync(Button(await _wire.SaysAsync("summary"), "follow"), "Mio", "a:elsewhere");

        Assert.Contains("You follow this workshop.", said, StringComparison.Ordinal);
        var (address, card) = Assert.Single(Private.Posted);
        Assert.StartsWith("private:", address, StringComparison.Ordinal);
        Assert.Contains("You follow this workshop. When it ends", string.Join('\n', Shown.Lines(card)), StringComparison.Ordinal);
        Assert.True(Assert.Single(await FollowersAsync(workshop)).Value.IsFollowing);

        var stopped = await PressAsync(JObject.FromObject(((AdaptiveExecuteAction)Assert.Single(card.Actions)).Data), "Mio", "a:mio");
        Assert.Contains("You no longer follow", stopped, StringComparison.Ordinal);
        Assert.False(Assert.Single(await FollowersAsync(workshop)).Value.IsFollowing);
    }

    [Fact]
    public async Task Follow_ByWhoFollowsAlready_IsAnsweredAndWritesToNobodyAgain()
    {
        await StartAsync();

        await _wire.SaysAsync("follow", "Mio");
        var again = await _wire.SaysAsync("フォロー", "Mio");

        Assert.Contains("You follow this workshop already", Assert.Single(again.Said), StringComparison.Ordinal);
        Assert.Single(Private.Posted);
    }

    [Fact]
    public async Task Follow_WhereTheBotIsNotAddedPersonally_SaysHow_AndNobodyFollows()
    {
        var workshop = await StartAsync();
        Private.Opens = PrivateChat.Closed;
        var closed = await _wire.SaysAsync("follow", "Mio");
        Private.Opens = null;
        Private.IsRefused = true;
        var refused = await _wire.SaysAsync("follow", "Mio");
        Private.Opens = PrivateChat.Unknown;
        var unknown = await _wire.SaysAsync("follow", "Mio");

        Assert.All([closed, refused], answer => Assert.Contains("and add it for yourself", Assert.Single(answer.Said), StringComparison.Ordinal));
        Assert.Contains("Teams did not answer", Assert.Single(unknown.Said), StringComparison.Ordinal);
        Assert.DoesNotContain(await FollowersAsync(workshop), follower => follower.Value.IsFollowing);
    }

    [Fact]
    public async Task Follow_WhereTheFirstMessageMayBeLost_IsKept_AndSaysSo()
    {
        var workshop = await StartAsync();
        Private.Now = DebtState.MaybeSent;

        var said = await _wire.SaysAsync("follow", "Mio");

        Assert.Contains("Teams is slow just now", Assert.Single(said.Said), StringComparison.Ordinal);
        Assert.True(Assert.Single(await FollowersAsync(workshop)).Value.IsFollowing);
    }

    [Fact]
    public async Task Stopping_WorksAlsoAfterAllLinksWereRevoked()
    {
        var workshop = await StartAsync();
        await PressAsync(Button(await _wire.SaysAsync("summary"), "follow"), "Mio", "a:elsewhere");
        await _wire.SaysAsync("revoke links");

        var stop = JObject.FromObject(((AdaptiveExecuteAction)Assert.Single(Private.Posted).Card.Actions[0]).Data);

        Assert.Contains("You no longer follow", await PressAsync(stop, "Mio", "a:mio"), StringComparison.Ordinal);
        Assert.False(Assert.Single(await FollowersAsync(workshop)).Value.IsFollowing);
    }

    [Theory]
    [InlineData("altered")]
    [InlineData("other tenant")]
    [InlineData("revoked")]
    [InlineData("a link to the map")]
    public async Task FollowButton_ThatIsVoid_HasOneAnswerWhyeverItIs(string why)
    {
        var workshop = await StartAsync();
        var button = Button(await _wire.SaysAsync("summary"), "follow");
        if (why == "altered")
        {
            button["link"] = (string)button["link"]! + "A";
        }
        else if (why == "a link to the map")
        {
            var link = await _wire.Get<JourneyBot.Links.MapLinks>().MakeAsync(workshop, null, CancellationToken.None);
            button["link"] = link.Address.Segments[^1];
        }
        else if (why == "revoked")
        {
            await _wire.SaysAsync("revoke links");
        }

        var said = await PressAsync(button, "Mio", "a:elsewhere", why == "other tenant" ? "another" : "tenant");

        Assert.StartsWith("This button is no longer valid.", said, StringComparison.Ordinal);
        Assert.Empty(await FollowersAsync(workshop));
        Assert.Empty(Private.Posted);
    }

    [Fact]
    public async Task AtTheEnd_TheFollowerGetsTheMapOnce_InTheirLanguage_WithNoButtonThatIsRefusedThere()
    {
        await StartAsync();
        await PressAsync(Button(await _wire.SaysAsync("summary"), "follow"), "Mio", "a:elsewhere", locale: "ja-JP");
        await TellAsync();
        Assert.Single(Private.Posted);

        await _wire.SaysAsync("end");
        await TellAsync();
        await TellAsync();

        Assert.Equal(2, Private.Posted.Count);
        var (_, result) = Private.Posted[1];
        Assert.Equal("ja", result.Lang);
        Assert.All(result.Actions, action => Assert.True(action is AdaptiveOpenUrlAction or AdaptiveToggleVisibilityAction, action.Title));
        Assert.Contains("すでにお送りしています", await PressAsync(Button(await _wire.SaysAsync("summary"), "follow"), "Mio", "a:elsewhere", locale: "ja-JP"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_OfAnEndedWorkshop_BringsItsResult()
    {
        await StartAsync();
        await _wire.SaysAsync("end");

        var said = await PressAsync(Button(await _wire.SaysAsync("summary"), "follow"), "Mio", "a:elsewhere");
        await TellAsync();

        Assert.Contains("follows there in a moment", said, StringComparison.Ordinal);
        Assert.Equal(2, Private.Posted.Count);
    }

    private RecordingPrivateChats Private => (RecordingPrivateChats)_wire.Get<IPrivateChats>();

    private Task<IReadOnlyList<Stored<Follower>>> FollowersAsync(Workshop workshop) => _wire.Store.Followers.ReadAsync(workshop.Id, CancellationToken.None);

    private Task TellAsync() => _wire.Get<FollowerRounds>().RunAsync(TimeSpan.FromDays(1), CancellationToken.None);

    private async Task<Workshop> StartAsync()
    {
        await _wire.SaysAsync("start");
        await _wire.SaysAsync("product: shop");
        var pointer = await _wire.Store.Workshops.FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf("a:chat"), CancellationToken.None);
        return (await _wire.Store.Workshops.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
    }

    /// <summary>The data of the card's button that does that.</summary>
    private static JObject Button(Answer answer, string verb) =>
        (JObject)answer.Body!.SelectTokens($"$..data[?(@.do == '{verb}')]").Concat(answer.Body!.SelectTokens("$..data").Where(data => (string?)data["do"] == verb)).First().DeepClone();

    private async Task<string> PressAsync(JObject data, string by, string where, string tenant = "tenant", string locale = "en-US")
    {
        var answer = await _wire.PostAsync(_wire.Activity("invoke", by, new
        {
            name = "adaptiveCard/action",
            value = new { action = new { type = "Action.Execute", verb = "do", data } },
            conversation = new { id = where, conversationType = "personal", tenantId = tenant },
            locale,
        }));
        return (string?)answer.Body?["value"] ?? string.Empty;
    }
}
