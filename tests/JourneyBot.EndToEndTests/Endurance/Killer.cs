using JourneyBot.Testing.Hosting;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>Kills a host (SIGKILL) at moments that nobody foresees, and starts it again at once; never the last one that runs.</summary>
internal sealed class Killer(IReadOnlyList<HostProcess> hosts, EnduranceSize size)
{
    private readonly Random _chance = new(size.Seed);
    private readonly HashSet<HostProcess> _down = [];
    private readonly List<Task> _restarts = [];

    public int Kills { get; private set; }

    /// <summary>As often as said; else until people have finished. Done when all hosts run again.</summary>
    public async Task RunAsync(CancellationToken finished)
    {
        while (size.Kills is { } most ? Kills < most : !finished.IsCancellationRequested)
        {
            await Task.Delay(size.KillEvery * (0.5 + _chance.NextDouble()), size.Kills is null ? finished : CancellationToken.None)
                .ContinueWith(_ => { }, TaskScheduler.Default);
            if (size.Kills is not null || !finished.IsCancellationRequested)
                await KillAsync();
        }

        await Task.WhenAll(_restarts);
    }

    private async Task KillAsync()
    {
        HostProcess victim;
        lock (_down)
        {
            var running = hosts.Where(host => !_down.Contains(host)).ToList();
            if (running.Count < 2)
                return;
            victim = running[_chance.Next(running.Count)];
            _down.Add(victim);
        }

        await victim.KillAsync();
        Kills++;
        _restarts.Add(RestartAsync(victim));
    }

    private async Task RestartAsync(HostProcess host)
    {
        await host.StartAgainAsync();
        lock (_down)
            _down.Remove(host);
    }
}
