namespace JourneyBot.Eng;

/// <summary>nginx: the end-to-end tests put it before two hosts, on a port of its own.</summary>
internal static class WebServer
{
    /// <summary>Not on everybody's PATH.</summary>
    private const string UsualPlace = "/usr/sbin/nginx";

    public static async Task InstallAsync()
    {
        if (!File.Exists(UsualPlace) && Command.Find("nginx") is null)
            await DebianPackages.InstallAsync("nginx is", "", "nginx");
    }
}
