using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using JourneyBot.Testing.Teams.Tokens;

namespace JourneyBot.Testing.Hosting;

/// <summary>
/// nginx of this machine before two hosts, in a process of its own on a free loopback port, with infra/nginx/journeybot.conf: only ports and
/// the certificate are filled in. Its folder goes with this object.
/// </summary>
public sealed class Nginx : IAsyncDisposable
{
    private static readonly string[] s_places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/usr/bin/nginx"];
    private static readonly TimeSpan s_startTimeout = TimeSpan.FromSeconds(20);
    private readonly ScratchFolder _folder = new();
    private readonly ChildProcess _process;

    private Nginx(IReadOnlyList<Uri> hosts)
    {
        Url = new Uri($"https://127.0.0.1:{FreePort.Next()}");
        File.WriteAllText(_folder.File("site.conf"), Site(hosts));
        File.WriteAllText(_folder.File("nginx.conf"), Main());
        _process = ChildProcess.Start(new ProcessStartInfo(Find(), ["-p", _folder.Path, "-c", _folder.File("nginx.conf"), "-e", "stderr"]), Output);
    }

    public Uri Url { get; }

    /// <summary>Where the channel sends activities.</summary>
    public Uri Endpoint => new(Url, "/api/messages");

    /// <summary>Its warnings and errors: every request that a host did not answer.</summary>
    public HostOutput Output { get; } = new();

    public static async Task<Nginx> StartAsync(params IEnumerable<Uri> hosts)
    {
        var nginx = new Nginx([.. hosts]);
        try
        {
            await Until.True(nginx.AnswersAsync, nginx.Output.ToString, s_startTimeout, "nginx to answer");
            return nginx;
        }
        catch
        {
            await nginx.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.TerminateAsync();
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static string Find() => Array.Find(s_places, File.Exists)
        ?? throw new FileNotFoundException("nginx is missing. Install it (Debian: apt-get install nginx), or run `dotnet run eng/test.cs`, which does it.");

    private string Main() =>
        $$"""
        daemon off;
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        worker_processes 1;
        pid {{_folder.File("nginx.pid")}};
        error_log stderr warn;
        events { worker_connections 1024; }
        http {
            {{string.Join(' ', new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {_folder.File(kind)};"))}}
            include {{_folder.File("site.conf")}};
        }
        """;

    private string Site(IReadOnlyList<Uri> hosts)
    {
        File.WriteAllText(_folder.File("certificate.pem"), TokenIssuer.LoopbackCertificate.ExportCertificatePem());
        using var key = TokenIssuer.LoopbackCertificate.GetECDsaPrivateKey()!;
        File.WriteAllText(_folder.File("key.pem"), key.ExportPkcs8PrivateKeyPem());
        (string What, string With)[] filled =
        [
            ("127.0.0.1:5001", hosts[0].Authority),
            ("127.0.0.1:5002", hosts[1].Authority),
            ("/var/log/nginx/journeybot.log crit", "stderr warn"),
            ("listen 443 ssl", $"listen {Url.Authority} ssl"),
            ("/etc/ssl/journeybot/fullchain.pem", _folder.File("certificate.pem")),
            ("/etc/ssl/journeybot/privkey.pem", _folder.File("key.pem")),
        ];
        var site = File.ReadAllText(Repository.At("infra", "nginx", "journeybot.conf"));
        foreach (var (what, with) in filled)
            site = site.Contains(what, StringComparison.Ordinal) ? site.Replace(what, with, StringComparison.Ordinal) : throw new InvalidOperationException($"journeybot.conf says no \"{what}\".");
        return site;
    }

    /// <summary>Anything: what it keeps to itself, say.</summary>
    private async Task<bool> AnswersAsync()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"nginx ended before it answered. It wrote:{Environment.NewLine}{Output}");
        using var http = TokenIssuer.CreateClient();
        try
        {
            using var answer = await http.GetAsync(new Uri(Url, "/readyz"));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
