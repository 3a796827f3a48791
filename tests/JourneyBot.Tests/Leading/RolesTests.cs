using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>Who leads and who reads, in a group chat.</summary>
public sealed class RolesTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task Facilitator_IsWhomTheMentionNames_WhateverTheTextSays()
    {
        await _chat.SaysAsync("start", "Aiko");

        Assert.Equal(["Ken is a facilitator now, too."], await MentionsAsync("facilitator", "Ken", by: "Aiko"));
        await _chat.SaysAsync("product: shop", "Ken");
        await _chat.SaysAsync("back", "Ken");

        var workshop = await _chat.WorkshopAsync();
        Assert.Equal([IdOf("Aiko"), IdOf("Ken")], workshop.Facilitators.AsEnumerable());
    }

    [Theory]
    [InlineData("facilitator Ken", "Please mention the one person")]
    [InlineData("facilitator", "Please mention the one person")]
    [InlineData("進行役 Ken", "Please mention the one person")]
    public async Task Facilitator_FromTextAlone_IsNobody(string text, string refusal)
    {
        await _chat.SaysAsync("start", "Aiko");

        Assert.StartsWith(refusal, Assert.Single(await _chat.SaysAsync(text, "Aiko")), StringComparison.Ordinal);
        Assert.Single((await _chat.WorkshopAsync()).Facilitators);
    }

    [Fact]
    public async Task TakeOver_IsSaidInTheChat_AfterTenMinutesOfAbsence()
    {
        await _chat.SaysAsync("start", "Aiko");
        await _chat.SaysAsync("product: shop", "Ken");
        _chat.Time.Advance(TimeSpan.FromMinutes(9));
        await _chat.SaysAsync("status", "Aiko");
        _chat.Time.Advance(TimeSpan.FromMinutes(9));
        Assert.StartsWith("A facilitator was active", (await _chat.SaysAsync("take over", "Ken"))[0], StringComparison.Ordinal);

        _chat.Time.Advance(TimeSpan.FromMinutes(1));
        var taken = await _chat.SaysAsync("進行を引き継ぐ", "Ken", id: "take");

        Assert.Equal("No facilitator has been here for 10 minutes. Ken leads from now on.", taken[0]);
        Assert.Equal(taken[0], (await _chat.SaysAsync("進行を引き継ぐ", "Ken", id: "take"))[0]);
        Assert.True((await _chat.WorkshopAsync()).IsLedBy(IdOf("Ken")));
    }

    [Fact]
    public async Task Observer_ReadsAndDoesNotContribute_UntilTheyJoin()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("observe", "Ken");

        Assert.StartsWith("You are observing", Assert.Single(await _chat.SaysAsync("looks around", "Ken")), StringComparison.Ordinal);
        Assert.Equal(["[card]"], await _chat.SaysAsync("status", "Ken"));
        await _chat.SaysAsync("参加", "Ken");
        Assert.StartsWith("✓ Saved", Assert.Single(await _chat.SaysAsync("looks around", "Ken")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastFacilitator_DoesNotLeaveTheWorkshopWithoutOne()
    {
        await _chat.SaysAsync("start", "Aiko");

        Assert.StartsWith("You are the only facilitator.", Assert.Single(await _chat.SaysAsync("見学", "Aiko")), StringComparison.Ordinal);
    }

    private static ParticipantId IdOf(string name) => TurnReader.IdOf(new ChannelAccount($"29:{name}", name));

    private async Task<IReadOnlyList<string>> MentionsAsync(string word, string whom, string by)
    {
        var bot = _chat.Adapter.Conversation.Bot;
        var activity = Mentions.In(
            $"<at>{bot.Name}</at> {word} <at>{whom}</at>", (bot.Id, $"<at>{bot.Name}</at>"), ($"29:{whom}", $"<at>{whom}</at>"));
        foreach (var entity in activity.Entities)
        {
            entity.Properties["mentioned"]!["name"] = entity.Properties["mentioned"]!["id"]!.ToString().Replace("29:", string.Empty, StringComparison.Ordinal);
        }

        activity.From = new ChannelAccount($"29:{by}", by);
        await _chat.SendAsync(activity, $"mention {whom}");
        return _chat.Replies();
    }
}
