using System.Diagnostics;
using System.Net;

namespace JourneyBot.Testing.Hosting;

/// <summary>
/// The real host, as built, in a process of its own on a free loopback port. Its working folder (and its database, unless
/// the settings name another) is a scratch folder that outlives kills and restarts and goes with this object.
/// </summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly ScratchFolder _folder = new();
    private readonly HostSettings _settings;
    private ChildProcess? _process;

    private HostProcess(HostSettings settings)
    {
        _settings = settings.Variables.ContainsKey("Storage__Kind") ? settings : settings.WithSqlite(_folder.Path);
        Url = new Uri($"http://127.0.0.1:{FreePort.Next()}");
    }

    public Uri Url { get; }

    /// <summary>Where the channel sends activities.</summary>
    public Uri Endpoint => new(Url, "/api/messages");

    public HostOutput Output { get; } = new();

    public string Folder => _folder.Path;

    public int Id => Current.Id;

    public bool IsRunning => _process is { HasExited: false };

    private ChildProcess Current => _process ?? throw new InvalidOperationException("The host was never started.");

    /// <summary>Starts a host and waits until it is ready.</summary>
    public static async Task<HostProcess> StartAsync(HostSettings? settings = null)
    {
        var host = new HostProcess(settings ?? HostSettings.Anonymous);
        try
        {
            await host.StartAgainAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a host that is expected to live without being ready: its store does not answer.</summary>
    public static async Task<HostProcess> StartUnreadyAsync(HostSettings settings)
    {
        var host = new HostProcess(settings);
        try
        {
            host.Launch();
            await Until.True(() => host.AnswersAsync("/healthz"), host.Output.ToString, StartTimeout, "the host to live");
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a host that is expected to refuse to start, and returns its exit code with what it wrote.</summary>
    public static async Task<(int ExitCode, string Output)> StartInVainAsync(HostSettings settings)
    {
        await using var host = new HostProcess(settings);
        host.Launch();
        await Until.True(() => !host.IsRunning, host.Output.ToString, StartTimeout, "the host to refuse to start");
        await host.Current.TerminateAsync();
        return (host.Current.ExitCode, host.Output.ToString());
    }

    /// <summary>Starts it again after <see cref="KillAsync"/> or <see cref="StopAsync"/>: same address, settings and data.</summary>
    public async Task StartAgainAsync()
    {
        Launch();
        await Until.True(IsReadyAsync, Output.ToString, StartTimeout, "the host to be ready");
    }

    /// <summary>SIGKILL, as when a machine goes away.</summary>
    public Task KillAsync() => Current.KillAsync();

    /// <summary>SIGTERM, as at a deployment. Returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await Current.TerminateAsync();
        return Current.ExitCode;
    }

    public Task<string> ReadAsync(string path) => _http.GetStringAsync(new Uri(Url, path));

    public async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(Url, path));
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    private void Launch()
    {
        if (IsRunning)
            throw new InvalidOperationException("The host is running already.");
        var program = HostProgram.Find();
        var start = HostProgram.Start(program);
        start.WorkingDirectory = _folder.Path;
        start.Environment["ASPNETCORE_URLS"] = Url.ToString();
        // Many hosts live for seconds: what a long life pays back would be for nothing.
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["ASPNETCORE_CONTENTROOT"] = Path.GetDirectoryName(program);
        foreach (var (name, value) in _settings.Variables)
            start.Environment[name] = value;
        _process = ChildProcess.Start(start, Output);
    }

    private Task<bool> IsReadyAsync() => AnswersAsync("/readyz");

    private async Task<bool> AnswersAsync(string path)
    {
        if (!IsRunning)
            throw new InvalidOperationException($"The host ended before it answered. It wrote:{Environment.NewLine}{Output}");
        try
        {
            return await StatusOfAsync(path) == HttpStatusCode.OK;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
