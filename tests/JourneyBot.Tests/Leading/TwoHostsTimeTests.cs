using JourneyBot.Boards;
using JourneyBot.Testing;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>Two hosts on one SQLite file, under one clock.</summary>
public sealed class TwoHostsTimeTests : IAsyncDisposable
{
    private static readonly Person Leader = new(new ParticipantId("aiko"), "Aiko");

    private readonly ScratchFolder _folder = new();
    private readonly FakeTime _time = new();
    private readonly List<ServiceProvider> _hosts = [];
    private WorkshopId _id;

    public TwoHostsTimeTests()
    {
        for (var i = 0; i < 2; i++)
        {
            _hosts.Add(BotServices.Build(_folder.File("bot.db"), services => services.AddSingleton<TimeProvider>(_time)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task TimeUp_FoundByBothHosts_IsSaidOnce_AndThePlanFlowsOn()
    {
        await PlanAsync();
        _time.Advance(TimeSpan.FromMinutes(8).Subtract(TimeSpan.FromSeconds(1)));
        await SweepAsync(rounds: 2);
        Assert.Empty(Said());

        // No host was up meanwhile: both start and find out that it is over, twenty minutes late.
        _time.Advance(TimeSpan.FromMinutes(20));
        await SweepAsync(rounds: 1, isStart: true);
        await SweepAsync(rounds: 3);

        Assert.Equal(["Time for \"Theme\" is up."], Said());
        var workshop = await NowAsync();
        Assert.True(workshop.Timebox!.IsUp);
        Assert.Equal(62, workshop.Plan!.Minutes.Skip(1).Sum());
        Assert.Equal(StepId.Theme, workshop.Step);
    }

    [Fact]
    public async Task TimeUp_AfterAnExtension_IsSaidAgain_Once()
    {
        await PlanAsync();
        _time.Advance(TimeSpan.FromMinutes(9));
        await SweepAsync(rounds: 1);
        await Keep(0).ExtendAsync(await SeenAsync(), new Request(Leader, "extend", "extend"), 5, CancellationToken.None);
        await SweepAsync(rounds: 2);
        Assert.Single(Said());

        _time.Advance(TimeSpan.FromMinutes(5));
        await SweepAsync(rounds: 3);

        Assert.Equal(2, Said().Count);
    }

    [Fact]
    public async Task TimeUp_AfterHalfAnHourOfSilence_IsStillFound()
    {
        await PlanAsync();
        await Keep(0).SetAsync(await SeenAsync(), new Request(Leader, "time", "time"), 30, TimeSpan.Zero, CancellationToken.None);
        for (var minute = 0; minute < 31; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await SweepAsync(rounds: 1);
        }

        Assert.Single(Said());
    }

    [Fact]
    public async Task TimeUp_CommittedByAHostThatDiedBeforeTheMessage_IsSaidByTheOther()
    {
        await PlanAsync();
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.NotNull(await Keep(0).RunOutAsync(await SeenAsync(), CancellationToken.None));

        await Sweep(1).RunAsync(isStart: false, CancellationToken.None);

        Assert.Single(Said());
    }

    private async Task PlanAsync()
    {
        var opening = new Opening(default, new ConversationKey("chat"), "{}", "tenant", Language.English);
        _id = (await _hosts[0].GetRequiredService<StartWorkshop>().RunAsync(opening, Leader, "start", CancellationToken.None)).Require().Id;
        (await Keep(1).PlanAsync(await SeenAsync(), new Request(Leader, "plan", "plan"), 90, TimeSpan.Zero, CancellationToken.None)).Require();
    }

    private async Task SweepAsync(int rounds, bool isStart = false)
    {
        for (var round = 0; round < rounds; round++)
        {
            await Task.WhenAll(Task.Run(() => Sweep(0).RunAsync(isStart, CancellationToken.None)), Task.Run(() => Sweep(1).RunAsync(isStart, CancellationToken.None)));
        }
    }

    private Sweep Sweep(int host) => _hosts[host].GetRequiredService<Sweep>();

    private KeepTime Keep(int host) => _hosts[host].GetRequiredService<KeepTime>();

    private async Task<Stored<Workshop>> SeenAsync() => (await _hosts[0].GetRequiredService<IWorkshopStore>().FindAsync(_id, CancellationToken.None))!;

    private async Task<Workshop> NowAsync() => (await SeenAsync()).Value;

    private List<string> Said() =>
    [
        .. _hosts.Select(host => (RecordingChannel)host.GetRequiredService<IChannel>())
            .SelectMany(channel => channel.Cards).SelectMany(Shown.Lines)
            .Where(line => line.StartsWith("Time for", StringComparison.Ordinal)),
    ];
}
