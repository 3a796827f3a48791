using JourneyBot.Commands;
using JourneyBot.Panels;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Panels;

/// <summary>Votes opened and closed on the panel, at a team's measures.</summary>
public sealed class PanelVoteTests : IAsyncDisposable
{
    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Vote_IsOfferedFromTwoThingsOn()
    {
        await ComeToMeasuresAsync("start");
        await AddAsync("a mirror");
        Assert.DoesNotContain("Open a vote", await PanelAsync(), StringComparison.Ordinal);

        await AddAsync("a second till");

        Assert.Contains("Open a vote", await PanelAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start", "Close the vote", "Open a vote")]
    [InlineData("開始", "投票を締め切る", "投票を始める")]
    public async Task Vote_OpenedAndClosedByPresses_PostsTheTeamsCards_AndAnswersWithThePanelOfNow(string start, string close, string open)
    {
        await ComeToMeasuresAsync(start);
        await AddAsync("a mirror");
        await AddAsync("a second till");
        var cards = _chats.Wire.Channel.Cards.Count;

        var opened = TeamAndPersonal.Text(await _chats.PressesAsync(await OnAsync(new OpenVote(null, null, null))));
        Assert.Equal(StepId.Measures, (await _chats.WorkshopAsync()).OpenVote?.Step);
        var closed = TeamAndPersonal.Text(await _chats.PressesAsync(await OnAsync(new CloseVote((string?)null))));

        Assert.Null((await _chats.WorkshopAsync()).OpenVote);
        Assert.Equal(cards + 2, _chats.Wire.Channel.Cards.Count);
        Assert.Contains(close, opened, StringComparison.Ordinal);
        Assert.DoesNotContain(open, opened, StringComparison.Ordinal);
        Assert.Contains(open, closed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SamePress_Again_OpensNoSecondVote()
    {
        await ComeToMeasuresAsync("start");
        await AddAsync("a mirror");
        await AddAsync("a second till");
        var press = await OnAsync(new OpenVote(null, null, null));

        await _chats.PressesAsync(press);
        var version = (await _chats.WorkshopAsync()).Version;
        await _chats.PressesAsync(press);

        Assert.Equal(version, (await _chats.WorkshopAsync()).Version);
    }

    private async Task ComeToMeasuresAsync(string start)
    {
        await _chats.TeamAsync(start);
        var workshop = await _chats.WorkshopAsync();
        var seen = (await _chats.Wire.Store.Workshops.FindAsync(workshop.Id, CancellationToken.None))!;
        var there = workshop with { Step = StepId.Measures, Furthest = StepId.Measures, Visit = 2, Version = 2, LastOperation = "jump" };
        var jump = new Transition(2, "jump", StepId.Theme, StepId.Measures, workshop.Facilitators[0], _chats.Time.Now, [], []);
        Assert.True(await _chats.Wire.Store.Workshops.CommitAsync(seen, there, jump, CancellationToken.None));
    }

    private async Task AddAsync(string what) => await _chats.TeamPressesAsync(
        new Contribute(new FormRef(StepId.Measures, "measures"), $"draft {what}", []) { Workshop = (await _chats.WorkshopAsync()).Id }, new { what });

    private async Task<string> PanelAsync() => TeamAndPersonal.Text(await _chats.SaysAsync("panel"));

    private async Task<Command> OnAsync(Command command) => PanelActions.On(await _chats.WorkshopAsync(), command);
}
