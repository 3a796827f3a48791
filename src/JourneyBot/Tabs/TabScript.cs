using JourneyBot.Maps;

namespace JourneyBot.Tabs;

/// <summary>What the tab and its configuration run: our scripts, and Microsoft's library.</summary>
internal static class TabScript
{
    /// <summary>Microsoft's library for tabs, from Microsoft's own address; a changed file is not run.</summary>
    public const string Library = "https://res.cdn.office.net/teams-js/2.58.0/js/MicrosoftTeams.min.js";

    /// <summary>As its publisher states it for this version.</summary>
    public const string LibraryHash = "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4";

    public static PageAsset Asset { get; } = Of("tab");

    public static PageAsset Configuration { get; } = Of("configure");

    /// <param name="name">As asked for.</param>
    public static IResult Serve(string name, HttpContext context) => (name == Configuration.Name ? Configuration : Asset).Serve(name, context);

    private static PageAsset Of(string stem) => PageAsset.Of(stem, "js", PageAsset.Read($"JourneyBot.Tabs.{stem}.js"), "text/javascript");
}
