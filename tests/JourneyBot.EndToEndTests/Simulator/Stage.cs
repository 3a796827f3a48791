using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>A simulated Teams and the real hosts behind it, which take turns.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly List<HostProcess> _hosts = [];

    private Stage(TeamsSimulator teams) => Teams = teams;

    public TeamsSimulator Teams { get; }

    public IReadOnlyList<HostProcess> Hosts => _hosts;

    /// <summary>The only host, or the first.</summary>
    public HostProcess Host => _hosts[0];

    public static async Task<Stage> OpenAsync(HostSettings? settings = null, int hosts = 1, TeamsOptions? options = null)
    {
        var stage = new Stage(await TeamsSimulator.StartAsync(options));
        var quiet = (settings ?? HostSettings.Anonymous).With("Logging__LogLevel__Default", "Warning");
        try
        {
            stage._hosts.AddRange(await Task.WhenAll(Enumerable.Range(0, hosts).Select(_ => HostProcess.StartAsync(quiet))));
            stage.Teams.Bot.At([.. stage._hosts.Select(host => host.Endpoint)]);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL, and started again.</summary>
    public async Task CrashAsync()
    {
        await Host.KillAsync();
        await Host.StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // First the simulator: it lets go of held calls that would keep a host waiting.
        await Teams.DisposeAsync();
        foreach (var host in _hosts)
        {
            if (!host.IsRunning)
                await Console.Error.WriteLineAsync($"A host had ended by itself. It wrote:{Environment.NewLine}{host.Output}");
            await host.DisposeAsync();
        }
    }
}
