using AdaptiveCards;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Maps;

/// <summary>"map" in the chat: a link for whoever has it, until it expires or a facilitator makes it void.</summary>
public sealed class MapLinkTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData("start", "map", "Map")]
    [InlineData("開始", "マップ", "マップ")]
    public async Task Map_GivesALink_ThatOpensThisWorkshop(string start, string map, string kicker)
    {
        await _chat.SaysAsync(start);
        var (card, token) = await AskAsync(map);

        Assert.Contains(kicker, card, StringComparison.Ordinal);
        var opened = await _chat.Get<MapLinks>().OpenAsync(token, CancellationToken.None);
        Assert.Equal((await _chat.WorkshopAsync()).Id, opened!.Workshop.Id);
        Assert.Equal(7, (int)Math.Round((opened.Expires - _chat.Time.Now).TotalDays));
    }

    [Theory]
    [InlineData("map 30", 30)]
    [InlineData("map 1 day", 1)]
    [InlineData("マップ ９０日", 90)]
    public async Task Map_ForSomeDays_LivesSoLong(string said, int days)
    {
        await _chat.SaysAsync("start");
        var opened = await _chat.Get<MapLinks>().OpenAsync((await AskAsync(said)).Token, CancellationToken.None);

        Assert.Equal(days, (int)Math.Round((opened!.Expires - _chat.Time.Now).TotalDays));
    }

    [Fact]
    public async Task Revoke_MakesAllLinksVoid_AlsoAfterTheEnd_AndANewOneWorks()
    {
        await _chat.SaysAsync("start");
        var (_, first) = await AskAsync("map");
        await _chat.SaysAsync("end");

        Assert.StartsWith("Only a facilitator can revoke links.", Assert.Single(await _chat.SaysAsync("revoke links", "Ken")), StringComparison.Ordinal);
        Assert.NotNull(await _chat.Get<MapLinks>().OpenAsync(first, CancellationToken.None));
        Assert.StartsWith("✓ No link to this map opens it", Assert.Single(await _chat.SaysAsync("revoke links")), StringComparison.Ordinal);

        Assert.Null(await _chat.Get<MapLinks>().OpenAsync(first, CancellationToken.None));
        Assert.NotNull(await _chat.Get<MapLinks>().OpenAsync((await AskAsync("map", "Ken")).Token, CancellationToken.None));
    }

    [Fact]
    public async Task Revoke_DeliveredAgain_LeavesLinksThatWereMadeSince()
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync("revoke links", id: "one");
        var (_, token) = await AskAsync("map");
        await _chat.SaysAsync("revoke links", id: "one");

        Assert.NotNull(await _chat.Get<MapLinks>().OpenAsync(token, CancellationToken.None));
    }

    private async Task<(string Card, string Token)> AskAsync(string said, string? by = null)
    {
        var card = Assert.Single(await _chat.CardsAsync(said, by));
        var open = Assert.Single(card.Actions.OfType<AdaptiveOpenUrlAction>());
        Assert.StartsWith(BotServices.Address + "maps/", open.Url.ToString(), StringComparison.Ordinal);
        return (card.ToJson(), open.Url.Segments[^1]);
    }
}
