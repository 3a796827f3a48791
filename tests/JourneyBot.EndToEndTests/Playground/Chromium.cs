using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// The Chromium of this machine, without a window, and without any network but loopback. One program for the whole run, since it takes a
/// processor seconds to start; each of these is a profile of its own, which knows nothing of the others.
/// </summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] s_arguments =
    [
        "--no-sandbox", // Chromium refuses to run as root with it
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private static readonly SemaphoreSlim s_gate = new(1);
    private static IBrowser? s_browser;
    private readonly IBrowser _browser;
    private readonly List<IBrowserContext> _profiles = [];

    private Chromium(IBrowser browser) => _browser = browser;

    public static async Task<Chromium> StartAsync()
    {
        await s_gate.WaitAsync();
        try
        {
            return new(s_browser = s_browser is { IsConnected: true } running ? running : await LaunchAsync());
        }
        finally
        {
            s_gate.Release();
        }
    }

    public async Task<IPage> OpenAsync()
    {
        var profile = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = 1500, Height = 950 } });
        _profiles.Add(profile);
        var page = await profile.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.RouteAsync(address => !IsLocal(new Uri(address)), route => route.AbortAsync());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var profile in _profiles)
            await profile.CloseAsync();
    }

    /// <summary>Playwright's driver ends the browser it started, and ends itself with the test run.</summary>
    private static async Task<IBrowser> LaunchAsync()
    {
        var program = Find();
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = s_arguments });
    }

    private static bool IsLocal(Uri address) => !address.Scheme.StartsWith("http", StringComparison.Ordinal) || address.IsLoopback;

    private static string Find()
    {
        var places = from name in s_names
                     from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                     select Path.Combine(folder, name);
        return places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM")).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("Chromium is missing. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.");
    }
}
