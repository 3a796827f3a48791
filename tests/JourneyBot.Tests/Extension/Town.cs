using System.Text.Json.Nodes;
using JourneyBot.Hosting;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JourneyBot.Tests.Extension;

/// <summary>
/// A simulated Teams and behind it the product as its host wires it, on a clock that a test moves. There may be several tenants, and several
/// hosts on the same rows.
/// </summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly RecordedLog _log = new();
    private readonly List<ServiceProvider> _hosts = [];
    private readonly List<LoopbackServer> _servers = [];
    private readonly List<TeamsSimulator> _tenants = [];

    private readonly Action<IServiceCollection>? _alter;
    private readonly IReadOnlyDictionary<string, string?>? _settings;

    private Town(Action<IServiceCollection>? alter, IReadOnlyDictionary<string, string?>? settings) => (_alter, _settings) = (alter, settings);

    /// <summary>The rows of all hosts, unless the settings name another store.</summary>
    public string File => _folder.File("bot.db");

    public FakeTime Time { get; } = new();

    public TeamsSimulator Teams => _tenants[0];

    public IReadOnlyCollection<string> Log => _log.Lines;

    /// <summary>How often rosters were asked for somebody.</summary>
    public int RosterCalls => _tenants.Sum(teams => teams.Calls.Count(call =>
        call.Operation == ConnectorOperation.Read && call.Path.Contains("/members/", StringComparison.Ordinal)));

    /// <param name="alter">What a test puts in place of its own.</param>
    /// <param name="settings">Beside those of the storage.</param>
    public static async Task<Town> OpenAsync(Action<IServiceCollection>? alter = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var town = new Town(alter, settings);
        await town.HostAsync();
        await town.TenantAsync();
        return town;
    }

    /// <summary>Another tenant that uses the same bot.</summary>
    public async Task<TeamsSimulator> TenantAsync()
    {
        var teams = await TeamsSimulator.StartAsync(new TeamsOptions { Clock = Time });
        teams.Bot.At(Endpoint(0));
        _tenants.Add(teams);
        return teams;
    }

    /// <summary>Another host on the same rows.</summary>
    public async Task<Uri> HostAsync()
    {
        var services = BotServices.Build(
            File,
            services =>
            {
                services.AddSingleton<TimeProvider>(Time).AddSingleton<ILoggerProvider>(_log);
                _alter?.Invoke(services);
            },
            _settings);
        _hosts.Add(services);
        var messages = services.GetRequiredService<MessagesEndpoint>();
        _servers.Add(await LoopbackServer.StartAsync(routes => routes.Map("/api/messages", new BodyGuard(messages.ReceiveAsync).InvokeAsync)));
        return Endpoint(_servers.Count - 1);
    }

    public T Get<T>(int host = 0)
        where T : notnull => _hosts[host].GetRequiredService<T>();

    /// <summary>A workshop in that conversation, led by whoever sits there, a minute after what was before.</summary>
    public async Task<Seat> StartsAsync(Person leader, Conversation conversation, string product, string start = "start")
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        var seat = leader.In(conversation);
        await seat.Says(start);
        Time.Advance(TimeSpan.FromSeconds(1));
        await seat.Says($"product: {product}");
        await seat.Says("cancel");
        return seat;
    }

    /// <summary>A group chat with a workshop in it.</summary>
    public Task<Seat> StartsAsync(Person leader, string product, params Person[] others) =>
        StartsAsync(leader, Teams.GroupChat($"About {product}", [leader, .. others]), product);

    public async ValueTask DisposeAsync()
    {
        foreach (var teams in _tenants)
        {
            await teams.DisposeAsync();
        }

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

    private Uri Endpoint(int host) => new(_servers[host].Url, "/api/messages");
}
