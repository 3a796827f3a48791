using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>The tabs: where they can be reached, and that neither hides the other.</summary>
internal static class TabRules
{
    public static IEnumerable<string> Findings(JObject manifest)
    {
        foreach (var scope in Scopes(manifest, "staticTabs").Intersect(Scopes(manifest, "configurableTabs")))
            yield return $"In the scope {scope} Teams would only offer the static tab.";
        if (!Scopes(manifest, "staticTabs").Contains("personal"))
            yield return "The personal app has no tab.";
        if (!manifest.SelectTokens("configurableTabs[*].context[*]").Select(context => $"{context}").Contains("meetingSidePanel"))
            yield return "No tab can stand in a meeting's side panel.";
        if (manifest.SelectTokens("staticTabs[*].entityId").Select(id => $"{id}").GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return $"Two tabs are {twice.Key}.";
        foreach (var page in Pages(manifest).Where(page => !page.Contains("{locale}", StringComparison.Ordinal)))
            yield return $"{page} does not know the reader's language.";
    }

    public static IEnumerable<string> Pages(JObject manifest) =>
        new[] { "staticTabs[*].contentUrl", "staticTabs[*].websiteUrl", "configurableTabs[*].configurationUrl" }.SelectMany(path => manifest.SelectTokens(path)).Select(address => $"{address}");

    private static HashSet<string> Scopes(JObject manifest, string tabs) => [.. manifest.SelectTokens($"{tabs}[*].scopes[*]").Select(scope => $"{scope}")];
}
