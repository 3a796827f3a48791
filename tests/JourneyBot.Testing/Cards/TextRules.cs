using System.Text.Json;

namespace JourneyBot.Testing.Cards;

/// <summary>Text that is shown whole and as it was written.</summary>
internal static class TextRules
{
    // Sent back, never drawn.
    private static readonly HashSet<string> Unseen = ["id", "value", "verb", "url", "iconUrl"];

    public static IEnumerable<string> Faults(CardTree card) =>
    [
        .. card.Nodes.Where(node => node.Type == "TextBlock" && !node.Flag("wrap")).Select(node => node.Fault("does not wrap, so it is cut")),
        .. Functions("card", card.Root),
    ];

    /// <summary>Hosts run {{DATE(...)}} and {{TIME(...)}} in every text, also in what people typed: the braces must be parted.</summary>
    private static IEnumerable<string> Functions(string path, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(property => IsSeen(json, property.Name))
            .SelectMany(property => Functions($"{path}.{property.Name}", property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Functions($"{path}[{index}]", item)),
        JsonValueKind.String when json.GetString()!.Contains("{{", StringComparison.Ordinal) => [$"{path}: holds '{{{{', which a host may run; part the braces"],
        _ => [],
    };

    private static bool IsSeen(JsonElement owner, string name) =>
        !Unseen.Contains(name) && !(name == "data" && new CardNode("", owner, Parent: null, InFallback: false).IsAction);
}
