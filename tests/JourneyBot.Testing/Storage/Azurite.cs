using System.Diagnostics;
using JourneyBot.Testing.Hosting;

namespace JourneyBot.Testing.Storage;

/// <summary>The table service of Azurite in a process of its own on a free loopback port, its rows in memory. Gone with this object.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <summary>The account and key that every emulator has; they protect nothing.</summary>
    public const string AccountName = "devstoreaccount1";

    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private readonly ScratchFolder _folder = new();
    private readonly HostOutput _output = new();
    private readonly ChildProcess _process;

    private Azurite(int port)
    {
        Endpoint = new Uri($"http://127.0.0.1:{port}/{AccountName}");
        string[] arguments =
        [
            NpmParts.Find("azurite/dist/src/table/main.js"), "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--tableKeepAliveTimeout", "120",
            "--inMemoryPersistence", "--silent", "--disableTelemetry",
        ];
        _process = ChildProcess.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = _folder.Path }, _output);
    }

    /// <summary>With the account as its path.</summary>
    public Uri Endpoint { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};TableEndpoint={Endpoint};";

    /// <summary>Starts it and waits until it answers. Another program may take the port meanwhile, then another port is tried.</summary>
    public static async Task<Azurite> StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var azurite = new Azurite(FreePort.Next());
            try
            {
                await Until.True(azurite.AnswersAsync, azurite._output.ToString, StartTimeout, "Azurite to answer");
                return azurite;
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
                await azurite.DisposeAsync();
            }
            catch
            {
                await azurite.DisposeAsync();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"Azurite ended before it answered. It wrote:{Environment.NewLine}{_output}");
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(Endpoint);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
