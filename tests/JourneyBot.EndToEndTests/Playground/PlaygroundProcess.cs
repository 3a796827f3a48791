using System.Diagnostics;
using System.Text.RegularExpressions;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// Microsoft's local client as a process of its own, in a working folder of its own: it reads its people there and logs there.
/// </summary>
internal sealed partial class PlaygroundProcess : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly HostOutput _output = new();
    private ChildProcess? _process;

    public Uri Url { get; private set; } = null!;

    public static async Task<PlaygroundProcess> StartAsync(Uri endpoint, PlaygroundCast cast)
    {
        var playground = new PlaygroundProcess();
        try
        {
            await playground.LaunchAsync(endpoint, cast);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Its log. A configuration that it does not accept leaves a dead page, and the reason only here.</summary>
    public string Log() =>
        string.Join(Environment.NewLine, Directory.EnumerateFiles(_folder.Path, "*.log", SearchOption.AllDirectories).Select(File.ReadAllText));

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _folder.Dispose();
    }

    private async Task LaunchAsync(Uri endpoint, PlaygroundCast cast)
    {
        await File.WriteAllTextAsync(_folder.File(".m365agentsplayground.yml"), cast.ToJson());
        var cli = NpmParts.Find("@microsoft/m365agentsplayground/cli.js");
        string[] arguments = [cli, "-e", endpoint.ToString(), "-c", "msteams", "-p", $"{FreePort.Next()}", "--disable-telemetry"];
        _process = ChildProcess.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = _folder.Path }, _output);
        // When its port was taken meanwhile it takes another, and says so.
        var port = await Until.Some(Port, _output.ToString, what: "the Playground to listen");
        Url = new Uri($"http://localhost:{port}");
    }

    private string? Port()
    {
        if (_process is { HasExited: true })
            throw new InvalidOperationException($"The Playground ended. It wrote:{Environment.NewLine}{_output}");
        return ListeningOn().Match(_output.ToString()) is { Success: true } match ? match.Value : null;
    }

    [GeneratedRegex(@"(?<=Listening on )\d+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ListeningOn();
}
