using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Teams.Cards;
using Xunit;

namespace JourneyBot.Tests.Extension;

/// <summary>A link to a map that somebody pastes into a message.</summary>
public sealed class LinkTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _aiko = null!;
    private Seat _seat = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        _aiko = _town.Teams.Person("Aiko");
        _seat = await _town.StartsAsync(_aiko, "Boots");
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task ALinkOfOurs_BecomesTheCard_WithThatLinkAndNoOther()
    {
        var link = await LinkAsync();

        foreach (var url in new[] { link, $"{link}?lang=ja" })
        {
            var card = new Card(Assert.Single(await _seat.PastesAsync(url))["content"]!.DeepClone().AsObject());
            Assert.True(card.Shows("Boots"), card.ToString());
            Assert.Equal([link], card.Actions.Where(action => action.Type == "Action.OpenUrl").Select(action => $"{action.Json["url"]}"));
            Assert.DoesNotContain(card.Actions, action => action.IsExecute || action.IsSubmit);
            Assert.Equal("1.3", $"{card.Json["version"]}");
        }
    }

    [Fact]
    public async Task SomebodyWhoIsNotInTheConversation_SeesIt_SinceTheLinkIsTheRight()
    {
        var reader = _town.Teams.Person("Reader");

        Assert.Single(await reader.In(_town.Teams.Personal(reader)).PastesAsync(await LinkAsync()));
    }

    [Fact]
    public async Task AnythingElse_IsAnsweredWithNothing()
    {
        var link = await LinkAsync();
        string[] urls =
        [
            link[..^1], link + "A", link.Replace("bot.example.com", "bot.example.org", StringComparison.Ordinal), link.Replace("https:", "http:", StringComparison.Ordinal),
            link.Replace("/maps/", "/files/", StringComparison.Ordinal), "https://bot.example.com:444" + new Uri(link).AbsolutePath, "https://bot.example.com/maps/", "https://bot.example.com/", "maps", "",
        ];
        foreach (var url in urls)
        {
            Assert.Empty(await _seat.PastesAsync(url));
        }
    }

    [Fact]
    public async Task ALinkThatIsRevoked_OrHasExpired_IsAnsweredWithNothing()
    {
        var revoked = await LinkAsync();
        await _seat.Says("revoke links");
        Assert.Empty(await _seat.PastesAsync(revoked));

        var link = await LinkAsync();
        _town.Time.Advance(TimeSpan.FromDays(8));
        Assert.Empty(await _seat.PastesAsync(link));
    }

    [Fact]
    public async Task InAnotherTenant_AndWhereNobodySaysWhoReads_ItIsAnsweredWithNothing()
    {
        var link = await LinkAsync();
        var other = await _town.TenantAsync();
        var neighbour = other.Person("Neighbour");

        Assert.Empty(await neighbour.In(other.Personal(neighbour)).PastesAsync(link));
        Assert.Empty(await _seat.PastesAsync(link, "anonymousQueryLink"));
    }

    private async Task<string> LinkAsync() => (await _seat.AsksForLinkAsync()).ToString();
}
