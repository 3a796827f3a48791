namespace JourneyBot.Hosting;

/// <summary>
/// The names in those sections that are the bot's own. A name that is almost right would be as good as none, and a default would hold that
/// nobody wanted.
/// </summary>
internal static class KnownSettings
{
    /// <summary>As in the environment.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Storage__Kind", "Storage__Path", "Storage__ConnectionString", "Storage__Endpoint",
        "Links__Days", "Links__Generation",
        "Retention__Days",
        "Tab__Authority", "Tab__AppId",
        "Pace__Hosts",
        "Shutdown__Grace",
        "Channel__Tenants", "Channel__ServiceHosts",
        "Limits__ConversationBurst", "Limits__ConversationPerMinute", "Limits__TenantBurst", "Limits__TenantPerMinute",
        "Cards__Actions",
    ];

    /// <summary>Names that nobody reads, in words.</summary>
    public static IEnumerable<string> Unknown(IConfiguration configuration) => Misspelt(configuration).Concat(UnknownInSections(configuration));

    /// <summary>One dash instead of two, or none: a name of ours but for its dashes.</summary>
    private static IEnumerable<string> Misspelt(IConfiguration configuration) =>
        from child in configuration.GetChildren()
        from name in Names
        where string.Equals(Plain(name), Plain(child.Key), StringComparison.OrdinalIgnoreCase)
        select $"{child.Key} is no setting of this bot. Set {name}, or take it out.";

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);

    private static IEnumerable<string> UnknownInSections(IConfiguration configuration) =>
        from section in Names.Select(name => name.Split("__")[0]).Distinct(StringComparer.Ordinal)
        let known = Names.Where(name => name.StartsWith($"{section}__", StringComparison.Ordinal)).ToList()
        from child in configuration.GetSection(section).GetChildren()
        let name = $"{section}__{child.Key}"
        where !known.Contains(name, StringComparer.OrdinalIgnoreCase)
        select $"{name} is no setting of this bot. Set {string.Join(" or ", known)}, or take it out.";
}
