using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>The Chromium of this machine, without a window, and without any network but loopback.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] s_arguments =
    [
        "--no-sandbox", // Chromium refuses to run as root with it
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var program = Find();
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        try
        {
            return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = s_arguments }));
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    public async Task<IPage> OpenAsync()
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1500, Height = 950 } });
        page.SetDefaultTimeout(10_000);
        await page.RouteAsync(address => !IsLocal(new Uri(address)), route => route.AbortAsync());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
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
