using System.Text.Json;

namespace JourneyBot.Testing.Cards;

/// <summary>
/// What every card of ours must keep to: the schema, what Teams can show, what a phone can read, and what was found
/// by trying. It answers in sentences; none means the card is fit to be sent. It knows no wording and no look.
/// </summary>
public static class CardChecks
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Everything wrong with a card, as it would be sent.</summary>
    public static IReadOnlyList<string> Faults(string json)
    {
        if (UnreadableBecause(json) is { } reason)
        {
            return [reason];
        }

        using var document = JsonDocument.Parse(json, Strict);
        var card = new CardTree(document.RootElement);
        return
        [
            .. CardSchema.Faults(card.Root),
            .. LimitRules.Faults(card, json),
            .. InputRules.Faults(card),
            .. ActionRules.Faults(card),
            .. TextRules.Faults(card),
        ];
    }

    /// <summary>The blocks of markdown that hold a text somebody typed, which belongs into a run.</summary>
    public static IReadOnlyList<string> NoTextBlockHolds(string json, params IEnumerable<string> userTexts)
    {
        using var document = JsonDocument.Parse(json, Strict);
        var blocks = new CardTree(document.RootElement).Nodes.Where(node => node.Type == "TextBlock").ToList();
        return
        [
            .. from text in userTexts
               where text.Length > 0
               from block in blocks
               where block.Text("text")?.Contains(text, StringComparison.Ordinal) == true
               select block.Fault($"shows '{text}', which somebody typed, as markdown: put it into a TextRun"),
        ];
    }

    private static string? UnreadableBecause(string json)
    {
        if (SurrogateHalves.AreIn(json))
        {
            return "card: a text holds half a surrogate pair, which no UTF-8 can carry";
        }

        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? null : "card: is no JSON object";
        }
        catch (JsonException e)
        {
            return $"card: is no JSON: {e.Message}";
        }
    }
}
