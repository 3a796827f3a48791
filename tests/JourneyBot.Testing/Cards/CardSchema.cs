using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Cards;

/// <summary>Holds a card against <see cref="CardTypes"/>.</summary>
internal static partial class CardSchema
{
    private static readonly IReadOnlyDictionary<string, CardType> Types = CardType.Read(CardTypes.Text);

    // What others take over stands in no card itself.
    private static readonly HashSet<string> Families = [.. Types.Values.SelectMany(type => type.Kinds.Where(kind => kind != type.Name))];

    public static IEnumerable<string> Faults(JsonElement card) => InObject("card", card, "AdaptiveCard");

    private static IEnumerable<string> InObject(string path, JsonElement json, string expected)
    {
        var said = json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        if (Types.GetValueOrDefault(said ?? expected) is not { } found || !MayStand(found, expected, isNamed: said is not null))
        {
            return [$"{path}: '{said ?? "an object without a type"}' may not stand where {expected} is expected"];
        }

        var missing = found.Properties.Where(property => property.Value.IsRequired && !json.TryGetProperty(property.Key, out _));
        return
        [
            .. missing.Select(property => $"{path} ({found.Name}): '{property.Key}' is missing"),
            .. json.EnumerateObject().Where(property => property.Name != "type").SelectMany(property => InProperty(path, found, property)),
        ];
    }

    private static bool MayStand(CardType found, string expected, bool isNamed) =>
        found.Kinds.Contains(expected) && found.IsNamed == isNamed && !Families.Contains(found.Name);

    private static IEnumerable<string> InProperty(string path, CardType type, JsonProperty property)
    {
        var inside = $"{path}.{property.Name}";
        if (!type.Properties.TryGetValue(property.Name, out var known))
        {
            return [$"{path} ({type.Name}): '{property.Name}' is not a property of it"];
        }

        if (!known.IsList)
        {
            return InValue(inside, property.Value, known);
        }

        return property.Value.ValueKind == JsonValueKind.Array
            ? property.Value.EnumerateArray().SelectMany((item, index) => InValue($"{inside}[{index}]", item, known))
            : [$"{inside}: is not {known}"];
    }

    private static IEnumerable<string> InValue(string path, JsonElement value, CardProperty known)
    {
        var type = known.Alternatives.FirstOrDefault(holds => holds[0] == '@');
        if (type is not null && value.ValueKind == JsonValueKind.Object)
        {
            return InObject(path, value, type[1..]);
        }

        return known.Alternatives.Any(holds => Fits(value, holds)) ? [] : [$"{path}: {value.GetRawText()} is not {known}"];
    }

    private static bool Fits(JsonElement value, string holds) => (holds, value.ValueKind) switch
    {
        ("any", _) => true,
        ("object", JsonValueKind.Object) => true,
        ("flag", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("whole", JsonValueKind.Number) => value.TryGetInt32(out _),
        (_, JsonValueKind.String) => FitsText(value.GetString()!, holds),
        _ => false,
    };

    private static bool FitsText(string text, string holds) => holds switch
    {
        "text" => true,
        "https" => text.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "px" => PixelsPattern().IsMatch(text),
        "share" => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "screen" => ScreenPattern().IsMatch(text),
        _ => text == holds,
    };

    [GeneratedRegex(@"^\d+px$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PixelsPattern();

    [GeneratedRegex("^(atLeast:|atMost:)?(veryNarrow|narrow|standard|wide)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ScreenPattern();
}
