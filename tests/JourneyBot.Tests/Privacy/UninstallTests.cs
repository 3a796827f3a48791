using JourneyBot.Boards;
using JourneyBot.Following;
using JourneyBot.Teams;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>Where the bot was taken out nothing is sent any more, by any round, until it is added again. Over HTTP, with Teams answering.</summary>
public sealed class UninstallTests : IAsyncLifetime
{
    private Town _town = null!;
    private Seat _aiko = null!;
    private Seat _mio = null!;

    private static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync(services => services
            .AddSingleton<IChannel, TeamsChannel>()
            .AddSingleton<IPrivateChats, PresentChats>());
        var (aiko, mio) = (_town.Teams.Person("Aiko"), _town.Teams.Person("Mio"));
        _aiko = await _town.StartsAsync(aiko, "Boots", mio);
        _mio = mio.In(_aiko.Conversation);
        await _aiko.Says("time 1");
        await _mio.Says("follow");
        await RoundsAsync(TimeSpan.FromSeconds(10));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task FromAChat_BoardsCardsTimeAndFollowersStop_AndGoOnWhenItIsAddedAgain()
    {
        await _aiko.Says("goal: buys");
        await _aiko.Says("end");
        await _aiko.RemovesTheBot();
        var before = CallsOf(_aiko.Conversation) + CallsOf(_town.Teams.Personal(_mio.Person));
        var workshop = await WorkshopAsync();
        _town.Get<DirtyBoards>().Mark(workshop);

        await RoundsAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(before, CallsOf(_aiko.Conversation) + CallsOf(_town.Teams.Personal(_mio.Person)));
        Assert.NotNull(await _town.Get<IWorkshopStore>().FindAsync(workshop, None));

        await _aiko.InstallsTheBot();
        await RoundsAsync(TimeSpan.FromSeconds(30));
        Assert.Contains(_aiko.Conversation.Messages, message => message.Shows("Final summary"));
        Assert.Contains(_town.Teams.Personal(_mio.Person).Messages, message => message.Shows("Final summary"));
    }

    [Fact]
    public async Task FromAChat_WhoseTimeRunsOutMeanwhile_NothingIsSaid()
    {
        await _aiko.RemovesTheBot();
        var before = CallsOf(_aiko.Conversation);

        await RoundsAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(before, CallsOf(_aiko.Conversation));
    }

    [Fact]
    public async Task FromATeam_AllItsChannelsAreSilent()
    {
        var team = _town.Teams.Team("Sales", _aiko.Person);
        var thread = team.General.NewThread();
        var seat = await _town.StartsAsync(_aiko.Person, thread, "Socks");
        await RoundsAsync(TimeSpan.FromSeconds(10));
        await seat.RemovesTheBot();
        var before = CallsOf(thread);
        foreach (var id in await _town.Get<DirtyBoards>().TouchedAsync(TimeSpan.FromDays(1), None))
        {
            _town.Get<DirtyBoards>().Mark(id);
        }

        await RoundsAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(before, CallsOf(thread));
    }

    [Fact]
    public async Task FromTheirOwnChats_APersonFollowsNothingAnyMore_AlsoWhenTheyAddItAgain()
    {
        var alone = _mio.Person.In(_town.Teams.Personal(_mio.Person));
        await alone.RemovesTheBot();
        var before = CallsOf(alone.Conversation);
        await alone.InstallsTheBot();
        var greeted = CallsOf(alone.Conversation);
        await _aiko.Says("end");
        await RoundsAsync(TimeSpan.FromMinutes(1));

        Assert.True(greeted > before);
        Assert.Equal(greeted, CallsOf(alone.Conversation));
        Assert.DoesNotContain(await _town.Get<IFollowerStore>().ReadAsync(await WorkshopAsync(), None), follower => follower.Value.IsFollowing);
    }

    [Fact]
    public async Task AfterSomebodyIsErased_TheBoardsShowNothingOfThem()
    {
        await _mio.Says("purpose: Ocelot");
        await RoundsAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(_aiko.Conversation.Messages, message => message.Shows("Board") && message.Shows("Ocelot"));

        await _mio.Says("erase me: yes");
        await RoundsAsync(TimeSpan.FromSeconds(10));

        Assert.Contains(_aiko.Conversation.Messages, message => message.Shows("Board"));
        Assert.DoesNotContain(_aiko.Conversation.Messages, message => message.Shows("Board") && message.Shows("Ocelot"));
    }

    [Fact]
    public async Task AnErasedWorkshopsCards_AreReplacedByANote_SomeInEachRound()
    {
        await _aiko.Says("next");
        await RoundsAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(_aiko.Conversation.Messages, message => message.Shows("Board"));
        await _aiko.Says("erase workshop: yes");
        for (var round = 0; round < 6; round++)
        {
            _town.Time.Advance(TimeSpan.FromSeconds(20));
            Assert.True(await _town.Get<JourneyBot.Privacy.CleaningRounds>().RunAsync(None));
        }

        Assert.DoesNotContain(_aiko.Conversation.Messages, message => message.Shows("Board"));
        Assert.Contains(_aiko.Conversation.Messages, message => message.Shows("This card was erased together with its workshop"));
        Assert.Empty(await _town.Get<IErasureJobs>().ReadAsync(null, 10, None));
    }

    /// <summary>All that a host does by itself, every five seconds.</summary>
    private async Task RoundsAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(5))
        {
            _town.Time.Advance(TimeSpan.FromSeconds(5));
            await _town.Get<Sweep>().RunAsync(isStart: false, None);
            foreach (var board in _town.Get<DirtyBoards>().TakeAll())
            {
                await _town.Get<BoardPainter>().PaintAsync(board.Workshop, None);
            }

            await _town.Get<FollowerRounds>().RunAsync(TimeSpan.FromMinutes(10), None);
        }
    }

    private int CallsOf(Conversation conversation) => _town.Teams.Calls.Count(call => call.ConversationId == conversation.Id);

    private async Task<WorkshopId> WorkshopAsync() =>
        (await _town.Get<IWorkshopStore>().FindPointerAsync(TurnReader.KeyOf(_aiko.Conversation.Id), None))!.Value;
}
