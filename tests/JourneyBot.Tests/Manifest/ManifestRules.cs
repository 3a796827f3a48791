using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>What Teams or its store refuses although the schema accepts it. One sentence per finding.</summary>
internal static partial class ManifestRules
{
    private const int MostDomains = 16;
    private const int MostCommands = 12;
    private const int LongestTitle = 32;
    private const int LongestDescription = 128;

    /// <summary>Resource-specific permissions that a bot for conversations could ask for; a misspelt name asks for nothing.</summary>
    private static readonly HashSet<string> s_permissions =
    [
        "ChannelMessage.Read.Group", "ChannelSettings.Read.Group", "TeamMember.Read.Group", "TeamSettings.Read.Group",
        "ChatMessage.Read.Chat", "ChatMember.Read.Chat", "ChatSettings.Read.Chat",
    ];

    public static IReadOnlyList<string> Findings(TeamsApp app) =>
    [
        .. Basics(app.Manifest),
        .. Commands(app),
        .. Languages(app),
        .. Picture(app, "color", 192),
        .. Picture(app, "outline", 32),
        .. Outline(app),
    ];

    private static IEnumerable<string> Basics(JObject manifest)
    {
        if (!SemanticVersion().IsMatch((string?)manifest["version"] ?? ""))
            yield return $"The version {manifest["version"]} is not semantic.";
        foreach (var address in manifest.Descendants().OfType<JValue>().Select(value => value.Value as string ?? "").Where(text => text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
            yield return $"{address} is not https.";
        foreach (var name in manifest.SelectTokens("authorization.permissions.resourceSpecific[*].name").Select(name => (string)name!).Where(name => !s_permissions.Contains(name)))
            yield return $"Teams knows no permission {name}.";
        if (manifest["validDomains"] is JArray { Count: > MostDomains } domains)
            yield return $"{domains.Count} domains are more than {MostDomains}.";
    }

    private static IEnumerable<string> Commands(TeamsApp app)
    {
        foreach (var list in app.Manifest.SelectTokens("bots[*].commandLists[*].commands").Where(list => list.Count() > MostCommands))
            yield return $"{list.Count()} commands are more than {MostCommands}.";
        foreach (var text in app.Languages.Values.Prepend(Flat(app)).SelectMany(language => language.Properties()))
        {
            var longest = text.Name.EndsWith("].title", StringComparison.Ordinal) ? LongestTitle
                : text.Name.EndsWith("].description", StringComparison.Ordinal) ? LongestDescription
                : int.MaxValue;
            if (text.Value.ToString().Length > longest)
                yield return $"{text.Name} is longer than {longest}: {text.Value}";
        }
    }

    private static IEnumerable<string> Languages(TeamsApp app)
    {
        var listed = app.Manifest.SelectTokens("localizationInfo.additionalLanguages[*].file").Select(file => (string)file!).ToList();
        foreach (var file in listed.Except(app.Languages.Keys))
            yield return $"{file} is listed and missing.";
        foreach (var file in app.Languages.Keys.Except(listed))
            yield return $"{file} is there and not listed.";
        foreach (var (file, texts) in app.Languages)
        {
            var keys = texts.Properties().Select(text => text.Name).Where(key => key != "$schema").ToHashSet();
            foreach (var key in app.TextPaths().Except(keys))
                yield return $"{file} lacks {key}.";
            foreach (var key in keys.Except(app.TextPaths()))
                yield return $"{file} has {key}, which the manifest has not.";
        }
    }

    private static IEnumerable<string> Picture(TeamsApp app, string kind, int side)
    {
        var file = (string?)app.Manifest["icons"]?[kind] ?? "";
        if (!app.Pictures.TryGetValue(file, out var bytes))
            yield return $"The {kind} icon {file} is missing.";
        else if (PngPicture.SizeOf(bytes) != (side, side))
            yield return $"The {kind} icon is {PngPicture.SizeOf(bytes)} and not {side} x {side}.";
    }

    private static IEnumerable<string> Outline(TeamsApp app)
    {
        if (!app.Pictures.TryGetValue((string?)app.Manifest["icons"]?["outline"] ?? "", out var bytes))
            yield break;
        var pixels = PngPicture.PixelsOf(bytes);
        if (pixels.Any(pixel => pixel.Alpha > 0 && pixel is not (255, 255, 255, _)))
            yield return "The outline icon is not white only.";
        if (pixels.All(pixel => pixel.Alpha > 0))
            yield return "The outline icon is not transparent.";
    }

    private static JObject Flat(TeamsApp app) =>
        new(app.TextPaths().Select(path => new JProperty(path, app.Manifest.SelectToken(path))));

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SemanticVersion();
}
