using System.Diagnostics;
using JourneyBot.Boards;
using JourneyBot.Hosting;
using JourneyBot.Sending;
using JourneyBot.Teams;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Teams;
using JourneyBot.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JourneyBot.Tests.Sending;

/// <summary>
/// A Teams that keeps to its documented limits, and hosts as deployed: their channel, their rounds and their pace are the real ones,
/// on one clock that the test moves.
/// </summary>
internal sealed class PacedTown : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly InMemoryStore _store = new();
    private readonly List<ServiceProvider> _hosts = [];
    private readonly List<LoopbackServer> _servers = [];
    private int _underWay;

    private PacedTown()
    {
    }

    public MovedClock Clock { get; } = new();

    public TeamsSimulator Teams { get; private set; } = null!;

    public RecordedLog Log { get; } = new();

    public static async Task<PacedTown> OpenAsync(int hosts, SendingLimits? limits)
    {
        var town = new PacedTown();
        town.Teams = await TeamsSimulator.StartAsync(new TeamsOptions { Clock = town.Clock, RateLimits = true });
        for (var host = 0; host < hosts; host++)
        {
            await town.HostAsync(limits);
        }

        town.Teams.Bot.At([.. town._servers.Select(server => new Uri(server.Url, "/api/messages"))]);
        return town;
    }

    /// <summary>Somebody does something; the clock waits until it is done or waits itself.</summary>
    public async Task<T> DoingAsync<T>(Func<Task<T>> act)
    {
        Interlocked.Increment(ref _underWay);
        try
        {
            return await act();
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    /// <summary>Moves the clock on, a second at a time: in each everybody does what is to be done then.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (var second = 0; second < time.TotalSeconds; second++)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await SettleAsync();
        }
    }

    /// <summary>The same, until it is done.</summary>
    public async Task<T> PassUntilAsync<T>(Task<T> done)
    {
        while (!done.IsCompleted)
        {
            await PassAsync(TimeSpan.FromSeconds(1));
        }

        return await done;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await Rounds(host).StopAsync(CancellationToken.None);
        }

        await Teams.DisposeAsync();
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static BoardRounds Rounds(ServiceProvider host) => host.GetServices<IHostedService>().OfType<BoardRounds>().Single();

    private async Task HostAsync(SendingLimits? limits)
    {
        var services = BotServices.Build(_folder.File("bot.db"), services => services
            .AddMemoryStore(_store)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new Pacer(limits, Clock))
            .AddSingleton<IChannel, TeamsChannel>()
            .AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(Log));
        _hosts.Add(services);
        var messages = services.GetRequiredService<MessagesEndpoint>();
        _servers.Add(await LoopbackServer.StartAsync(routes => routes.Map("/api/messages", new BodyGuard(messages.ReceiveAsync).InvokeAsync)));
        await Rounds(services).StartAsync(CancellationToken.None);
    }

    /// <summary>A look that came this late saw a machine on which others, too, may not have had their turn.</summary>
    private static readonly TimeSpan Starved = TimeSpan.FromMilliseconds(20);

    /// <summary>Until nothing moves any more: no work is finished and no timer set while we look.</summary>
    private async Task SettleAsync()
    {
        var (seen, still) = (Moved(), 0);
        while (still < (_underWay == 0 ? 2 : 5))
        {
            var began = Stopwatch.GetTimestamp();
            await Task.Delay(1);
            var (now, inTime) = (Moved(), Stopwatch.GetElapsedTime(began) < Starved);
            (seen, still) = (now, now == seen && inTime && ThreadPool.PendingWorkItemCount == 0 ? still + 1 : 0);
        }
    }

    private (long, long) Moved() => (Clock.TimersSet, _underWay);
}
