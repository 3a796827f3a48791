using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Fuzzing;

/// <summary>Spoils one to three parts of a JSON object: other types, missing, doubled and renamed parts, texts, nesting. The same random, the same faults.</summary>
public sealed class JsonMutation(Random random)
{
    private static readonly JsonSerializerOptions s_asIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Func<string>[] s_values =
    [
        () => "null", () => "true", () => "0", () => "-1", () => "1e400", () => "99999999999999999999", () => "0.5", () => "\"\"", () => "\" \"", () => "\"x\"",
        () => "\"\\ud83d\"", () => "\"\\u0000\"", () => $"\"{new string('x', 20_000)}\"", () => "[]", () => "[null]", () => "[[[1]]]", () => "[\"a\",1,{}]", () => "{}",
        () => "{\"id\":null}", () => "{\"a\":{\"b\":{\"c\":[]}}}", () => "{\"$type\":\"System.IO.FileInfo, System.Runtime\"}", () => "\"9999-99-99T99:99:99Z\"",
        () => $"{new string('[', 40)}{new string(']', 40)}", () => "{\"do\":\"contribute\"}", () => "\"<at>JourneyBot</at>\"",
        () => "2147483648", () => "-2147483649", () => "1e-400", () => "\"2147483648\"", () => "\"0001-01-01T00:00:00Z\"", () => "\"9999-12-31T23:59:59+14:00\"", () => "\"9999-12-31T23:59:59-14:00\"",
        () => "{\"a\":1,\"a\":2}", () => "\"\\ud83d\\ude00\\u202e\\ufeff\"", () => $"[{string.Join(',', Enumerable.Repeat("{}", 300))}]", () => "\"javascript:alert(1)\"", () => "\"../../etc\"",
    ];

    private readonly TextMutation _text = new(random);

    public string Of(string json) => Of((JsonObject)JsonNode.Parse(json)!);

    public string Of(JsonObject json)
    {
        var spoiled = new Dictionary<string, string>();
        for (var times = random.Next(1, 4); times > 0; times--)
            Spoil(json, spoiled);
        return spoiled.Aggregate(json.ToJsonString(s_asIs), (text, mark) => text.Replace($"\"{mark.Key}\"", mark.Value, StringComparison.Ordinal));
    }

    private void Spoil(JsonObject json, Dictionary<string, string> spoiled)
    {
        var places = Places(json).ToList();
        if (places.Count == 0)
            return;
        var (parent, name) = places[random.Next(places.Count)];
        switch (random.Next(12))
        {
            case 0:
                parent.Remove(name);
                break;
            case 1:
                // Names that differ by case alone are one to some readers.
                parent[name.ToUpperInvariant()] = Marked(spoiled);
                break;
            case 2:
                Rename(parent, name, $"{name}2");
                break;
            case 3:
                var (from, other) = places[random.Next(places.Count)];
                parent[name] = from[other]?.DeepClone();
                break;
            case 4 or 5 or 6 when parent[name] is JsonValue value && value.TryGetValue<string>(out var text):
                parent[name] = Mark(spoiled, Quoted(_text.Of(text)));
                break;
            case 7:
                // The same name twice: one reader takes the first, another the last.
                parent[name] = Mark(spoiled, $"{parent[name]?.ToJsonString() ?? "null"},\"{name}\":{s_values[random.Next(s_values.Length)]()}");
                break;
            default:
                parent[name] = Marked(spoiled);
                break;
        }
    }

    private static void Rename(JsonObject parent, string name, string another)
    {
        var value = parent[name]?.DeepClone();
        parent.Remove(name);
        parent[another] = value;
    }

    private string Marked(Dictionary<string, string> spoiled) => Mark(spoiled, s_values[random.Next(s_values.Length)]());

    /// <summary>A mark for a value that the node model could not hold.</summary>
    private string Mark(Dictionary<string, string> spoiled, string value)
    {
        var mark = $"mark-{random.Next()}";
        spoiled[mark] = value;
        return mark;
    }

    /// <summary>Halves of pairs as escapes: they are well-formed JSON, and no text.</summary>
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(c => c is '"' or '\\' || char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()))}\"";

    private static IEnumerable<(JsonObject Parent, string Name)> Places(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Places(property.Value).Prepend((json, property.Key))),
        JsonArray array => array.SelectMany(Places),
        _ => [],
    };
}
