namespace JourneyBot.Eng;

/// <summary>Chromium and a Japanese font: the end-to-end tests drive the Playground in it.</summary>
internal static class Browser
{
    public static async Task InstallAsync()
    {
        if (!HasChromium() || !HasJapaneseFont())
            await DebianPackages.InstallAsync("Chromium or a Japanese font is", ", or name the browser in CHROMIUM", "chromium", "fonts-noto-cjk");
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
