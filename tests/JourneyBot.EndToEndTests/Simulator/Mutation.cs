using System.Text.Json.Nodes;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Spoils one or two parts of an activity: other types, missing parts, other names. The same seed, the same faults.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly Func<string>[] s_values =
    [
        () => "null", () => "true", () => "0", () => "-1", () => "1e400", () => "99999999999999999999", () => "0.5", () => "\"\"", () => "\" \"", () => "\"x\"",
        () => "\"\\ud83d\"", () => "\"\\u0000\"", () => $"\"{new string('x', 20_000)}\"", () => "[]", () => "[null]", () => "[[[1]]]", () => "[\"a\",1,{}]", () => "{}",
        () => "{\"id\":null}", () => "{\"a\":{\"b\":{\"c\":[]}}}", () => "{\"$type\":\"System.IO.FileInfo, System.Runtime\"}", () => "\"9999-99-99T99:99:99Z\"",
        () => $"{new string('[', 40)}{new string(']', 40)}", () => "{\"do\":\"contribute\"}", () => "\"<at>JourneyBot</at>\"",
    ];

    public string Of(JsonObject activity)
    {
        var spoiled = new Dictionary<string, string>();
        for (var times = random.Next(1, 3); times > 0; times--)
            Spoil(activity, spoiled);
        return spoiled.Aggregate(activity.ToJsonString(), (json, mark) => json.Replace($"\"{mark.Key}\"", mark.Value, StringComparison.Ordinal));
    }

    private void Spoil(JsonObject activity, Dictionary<string, string> spoiled)
    {
        var places = Places(activity).ToList();
        var (parent, name) = places[random.Next(places.Count)];
        switch (random.Next(8))
        {
            case 0:
                parent.Remove(name);
                break;
            case 1:
                // Names that differ by case alone are one to some readers.
                parent[name.ToUpperInvariant()] = Marked(spoiled);
                break;
            case 2:
                var value = parent[name]?.DeepClone();
                parent.Remove(name);
                parent[$"{name}2"] = value;
                break;
            default:
                parent[name] = Marked(spoiled);
                break;
        }
    }

    /// <summary>A mark for a value that the node model could not hold.</summary>
    private string Marked(Dictionary<string, string> spoiled)
    {
        var mark = $"mark-{random.Next()}";
        spoiled[mark] = s_values[random.Next(s_values.Length)]();
        return mark;
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Places(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Places(property.Value).Prepend((json, property.Key))),
        JsonArray array => array.SelectMany(Places),
        _ => [],
    };
}
