using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace JourneyBot.Tabs;

/// <summary>The tab's script: a file of its own, since the page allows none inside. Its address changes with its content, so it may be kept for ever.</summary>
internal static class TabScript
{
    /// <summary>Microsoft's library for tabs, from Microsoft's own address; a changed file is not run.</summary>
    public const string Library = "https://res.cdn.office.net/teams-js/2.58.0/js/MicrosoftTeams.min.js";

    /// <summary>As its publisher states it for this version.</summary>
    public const string LibraryHash = "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4";

    public static string Text { get; } = Read();

    public static string Name { get; } = $"tab-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12]}.js";

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("JourneyBot.Tabs.tab.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
