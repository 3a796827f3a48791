using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>How long texts may be, in every language, and that no list offers a command twice.</summary>
internal static class WordingRules
{
    private const int MostCommands = 12;

    private static readonly (string Ending, int Longest)[] s_longest =
    [
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4_000),
        ("].title", 32), ("].description", 128), ("].name", 128),
    ];

    public static IEnumerable<string> Findings(TeamsApp app) =>
        app.Languages.Prepend(new("manifest.json", Flat(app))).SelectMany(language => Texts(language.Key, language.Value)).Concat(Commands(app));

    private static IEnumerable<string> Texts(string file, JObject texts)
    {
        foreach (var text in texts.Properties().Where(text => text.Name != "$schema"))
        {
            var length = text.Value.ToString().Length;
            if (length == 0)
                yield return $"{file}: {text.Name} is empty.";
            var longest = s_longest.FirstOrDefault(known => text.Name.EndsWith(known.Ending, StringComparison.Ordinal)).Longest;
            if (longest > 0 && length > longest)
                yield return $"{file}: {text.Name} is longer than {longest}: {text.Value}";
        }

        var commands = texts.Properties().Where(text => text.Name.Contains(".commands[", StringComparison.Ordinal) && text.Name.EndsWith("].title", StringComparison.Ordinal));
        foreach (var twice in commands.GroupBy(text => (List: text.Name[..text.Name.LastIndexOf(".commands[", StringComparison.Ordinal)], $"{text.Value}")).Where(group => group.Count() > 1))
            yield return $"{file}: {twice.Key.List} offers {twice.First().Value} twice.";
    }

    private static IEnumerable<string> Commands(TeamsApp app) =>
        app.Manifest.SelectTokens("bots[*].commandLists[*].commands").Where(list => list.Count() > MostCommands).Select(list => $"{list.Count()} commands are more than {MostCommands}.");

    private static JObject Flat(TeamsApp app) =>
        new(app.TextPaths().Select(path => new JProperty(path, app.Manifest.SelectToken(path) ?? "")));
}
