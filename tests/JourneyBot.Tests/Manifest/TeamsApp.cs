using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>The parts of a Teams app package: the manifest, the texts of other languages, and the pictures, by file name.</summary>
internal sealed record TeamsApp(JObject Manifest, IReadOnlyDictionary<string, JObject> Languages, IReadOnlyDictionary<string, byte[]> Pictures)
{
    public static TeamsApp Load(string folder) => new(
        Read(Path.Combine(folder, "manifest.json")),
        Directory.GetFiles(folder, "*.json").Where(file => Path.GetFileName(file) != "manifest.json").ToDictionary(file => Path.GetFileName(file), Read),
        Directory.GetFiles(folder, "*.png").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes));

    /// <summary>The path of every text that another language must give, as localization files write it.</summary>
    public IEnumerable<string> TextPaths() =>
        new[] { "name.short", "name.full", "description.short", "description.full" }
            .Concat(Commands().Concat(Extended()).SelectMany(command => new[] { $"{command.Path}.title", $"{command.Path}.description" }))
            .Concat(Manifest.SelectTokens("staticTabs[*]").Select(tab => $"{tab.Path}.name"));

    public IEnumerable<JToken> Commands() => Manifest.SelectTokens("bots[*].commandLists[*].commands[*]");

    /// <summary>The message extension's commands and what they ask for.</summary>
    public IEnumerable<JToken> Extended() =>
        Manifest.SelectTokens("composeExtensions[*].commands[*]").Concat(Manifest.SelectTokens("composeExtensions[*].commands[*].parameters[*]"));

    private static JObject Read(string file) => JObject.Parse(File.ReadAllText(file));
}
