using JourneyBot.Tests.Hosts;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class WelcomingTests : IAsyncDisposable
{
    private const string Us = "28:bot";

    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Theory]
    [InlineData("installed", "installed")]
    [InlineData("joined", "joined")]
    [InlineData("installed", "joined")]
    [InlineData("joined", "installed")]
    public async Task BotAdded_ToldTwiceInAnyOrder_IsOneWelcome(string first, string second)
    {
        Assert.Single(await CardsAsync(Event(first)));
        Assert.Empty(await CardsAsync(Event(second)));
        Assert.Empty(await CardsAsync(Event(first)));
    }

    [Fact]
    public async Task SomebodyElseAdded_GetsNothingUnasked()
    {
        Assert.Empty(await CardsAsync(Joined("29:ken")));
        Assert.Empty(await CardsAsync(Joined()));
        Assert.Empty(await CardsAsync(Activity("conversationUpdate", new { membersRemoved = new[] { new { id = Us } } })));
        Assert.Single(await CardsAsync(Joined("29:ken", Us)));
    }

    [Fact]
    public async Task BotRemovedAndAddedAgain_IsWelcomedAgain()
    {
        await CardsAsync(Event("installed"));
        await CardsAsync(Activity("installationUpdate", new { action = "remove" }));

        Assert.Single(await CardsAsync(Event("installed")));
    }

    [Fact]
    public async Task Welcome_IsInTheLanguageOfTheInstaller()
    {
        var card = Assert.Single(await CardsAsync(Activity("installationUpdate", new { action = "add", locale = "ja-JP" })));

        Assert.Equal("ja", (string?)card["lang"]);
    }

    private JObject Event(string what) => what == "joined" ? Joined(Us) : Activity("installationUpdate", new { action = "add" });

    private JObject Joined(params string[] ids) => Activity("conversationUpdate", new { membersAdded = ids.Select(id => new { id }) });

    private JObject Activity(string type, object properties)
    {
        var activity = _wire.Activity(type, "Aiko", properties);
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    private async Task<IReadOnlyList<JToken>> CardsAsync(JObject activity) =>
        [.. (await _wire.PostAsync(activity)).Body!["activities"]!.SelectMany(said => said["attachments"]!).Select(attachment => attachment["content"]!)];
}
