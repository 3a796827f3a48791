using System.Globalization;
using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>The manifest's version, its ids, and what it asks to be allowed.</summary>
internal static partial class BasicRules
{
    private static readonly Version s_oldest = new(1, 22);

    /// <summary>Resource-specific permissions that a bot for conversations could ask for; a misspelt name asks for nothing.</summary>
    private static readonly HashSet<string> s_permissions =
    [
        "ChannelMessage.Read.Group", "ChannelSettings.Read.Group", "TeamMember.Read.Group", "TeamSettings.Read.Group",
        "ChatMessage.Read.Chat", "ChatMember.Read.Chat", "ChatSettings.Read.Chat",
    ];

    public static IEnumerable<string> Findings(JObject manifest) => [.. Versions(manifest), .. Ids(manifest), .. Permissions(manifest)];

    private static IEnumerable<string> Versions(JObject manifest)
    {
        if (!SemanticVersion().IsMatch((string?)manifest["version"] ?? ""))
            yield return $"The version {manifest["version"]} is not semantic.";
        var schema = (string?)manifest["manifestVersion"] ?? "";
        if (!Version.TryParse(schema, out var version) || !Directory.Exists(Schemas(schema)))
            yield return $"Teams knows no manifest of version {schema}.";
        else if (version < s_oldest)
            yield return string.Create(CultureInfo.InvariantCulture, $"A manifest of version {schema} is older than {s_oldest}.");
        if ((string?)manifest["$schema"] != $"https://developer.microsoft.com/json-schemas/teams/v{schema}/MicrosoftTeams.schema.json")
            yield return $"The schema {manifest["$schema"]} is not that of version {schema}.";
    }

    private static IEnumerable<string> Ids(JObject manifest)
    {
        var ids = manifest.SelectTokens("bots[*].botId").Concat(manifest.SelectTokens("composeExtensions[*].botId")).Append(manifest["id"]).Select(id => $"{id}").ToList();
        foreach (var id in ids.Where(id => !Guid.TryParseExact(id, "D", out _)))
            yield return $"{id} is no id.";
        if (manifest.SelectTokens("bots[*]").Count() != 1)
            yield return "The app has not one bot.";
        foreach (var id in manifest.SelectTokens("composeExtensions[*].botId").Select(id => $"{id}").Where(id => id != $"{manifest.SelectToken("bots[0].botId")}"))
            yield return $"The message extension is of another bot, {id}.";
    }

    private static IEnumerable<string> Permissions(JObject manifest)
    {
        foreach (var name in manifest.SelectTokens("authorization.permissions.resourceSpecific[*].name").Select(name => (string)name!))
            yield return s_permissions.Contains(name) ? $"The app asks for {name} and does not use it." : $"Teams knows no permission {name}.";
    }

    private static string Schemas(string version) =>
        Path.Combine(Path.GetDirectoryName(NpmParts.Find("@microsoft/app-manifest/package.json"))!, "build", "json-schemas", "teams", $"v{version}");

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SemanticVersion();
}
