using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Teams;

/// <summary>
/// Half an emoji is no text, but JSON can carry it as an escape and clients have sent it. The framework's writer would
/// replace it, so it is written as a mark of private-use characters first and turned into the escape afterwards.
/// </summary>
internal static partial class LoneSurrogates
{
    private const char Begin = '\uE0A0';
    private const char End = '\uE0A1';

    public static JsonNode Mark(JsonNode node) => Texts(node).Any(text => Loose().IsMatch(text)) ? Copy(node)! : node;

    /// <summary>The writer escapes private-use characters.</summary>
    public static string Unmark(string json) => Marked().Replace(json, @"\u${code}");

    /// <summary>Whether every text can be read; text parsed from JSON cannot where half an emoji is in it.</summary>
    public static bool AreReadable(JsonNode node)
    {
        try
        {
            return Texts(node).All(_ => true);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonNode? Copy(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.Select(property => KeyValuePair.Create(property.Key, Copy(property.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Copy)]),
        JsonValue value when value.TryGetValue<string>(out var text) => Loose().Replace(text, half => $"{Begin}{Code(half.Value[0])}{End}"),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Texts(property.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static string Code(char half) => ((int)half).ToString("x4", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Loose();

    [GeneratedRegex(@"\\uE0A0(?<code>[0-9a-f]{4})\\uE0A1", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marked();
}
