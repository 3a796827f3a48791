namespace JourneyBot.Eng;

/// <summary>Chromium and a Japanese font: the end-to-end tests drive the Playground in it.</summary>
internal static class Browser
{
    private static readonly string[] s_packages = ["chromium", "fonts-noto-cjk"];

    /// <summary>As root on Debian, installs what is missing. Elsewhere it says what to install, and the tests that need it fail.</summary>
    public static async Task InstallAsync()
    {
        if (HasChromium() && HasJapaneseFont())
            return;
        if (Command.Find("apt-get") is not { } apt || !Environment.IsPrivilegedProcess)
        {
            Terminal.Say("Chromium or a Japanese font is missing, and the browser tests will fail without.");
            Terminal.Say($"Install them (Debian: sudo apt-get install {string.Join(' ', s_packages)}), or name the browser in CHROMIUM.");
            return;
        }
        Terminal.Say($"Installing {string.Join(" and ", s_packages)} for the browser tests (once).");
        await Command.RunAsync(apt, ["update", "-qq"]);
        if (await Command.RunAsync(apt, ["install", "-y", "-qq", "--no-install-recommends", .. s_packages]) != 0)
            Terminal.Say("apt-get failed, see above.");
    }

    private static bool HasChromium() =>
        File.Exists(Environment.GetEnvironmentVariable("CHROMIUM"))
        || Command.Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") is not null;

    /// <summary>Windows and macOS bring one.</summary>
    private static bool HasJapaneseFont() =>
        !OperatingSystem.IsLinux()
        || (Directory.Exists("/usr/share/fonts")
            && Directory.EnumerateFiles("/usr/share/fonts", "*CJK*", SearchOption.AllDirectories).Any());
}
