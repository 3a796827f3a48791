using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.Cards;

/// <summary>
/// Reads a card in document order. Fallbacks are not read, since the element itself is drawn. A ShowCard is a card
/// in a card: its buttons send the inputs of both, the outer buttons only those of the outer one.
/// </summary>
internal sealed class CardParts
{
    private static readonly HashSet<string> s_notDrawn = ["fallback", "data", "choices", "choices.data", "msteams", "refresh", "authentication"];
    private readonly List<CardInput> _inputs = [];
    private readonly List<CardAction> _actions = [];
    private readonly List<string> _lines = [];

    public IReadOnlyList<CardInput> Inputs => _inputs;

    public IReadOnlyList<CardAction> Actions => _actions;

    public IReadOnlyList<string> Lines => _lines;

    public static CardParts Of(JsonObject card)
    {
        var parts = new CardParts();
        parts.Walk(card, new InputScope());
        return parts;
    }

    private void Walk(JsonNode? node, InputScope scope)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Walk(item, scope);
        }
        else if (node is JsonObject element)
        {
            Note(element, scope);
            if (element.Text("type") is "RichTextBlock" or "Action.ShowCard")
                return;
            foreach (var (_, child) in element.Where(property => !s_notDrawn.Contains(property.Key)))
                Walk(child, scope);
        }
    }

    private void Note(JsonObject element, InputScope scope)
    {
        var type = element.Text("type") ?? "";
        if (type.StartsWith("Input.", StringComparison.Ordinal))
        {
            var input = new CardInput(element);
            _inputs.Add(input);
            scope.Add(input);
            _lines.Add(input.Label);
        }
        else if (type.StartsWith("Action.", StringComparison.Ordinal))
        {
            _actions.Add(new CardAction(element, scope));
            if (type == "Action.ShowCard" && element["card"] is JsonObject inner)
                Walk(inner, new InputScope(scope));
        }
        else
        {
            NoteText(element, type);
        }
    }

    private void NoteText(JsonObject element, string type)
    {
        if (type == "RichTextBlock")
            _lines.Add(string.Concat((element["inlines"] as JsonArray ?? []).Select(Inline)));
        else if (type.Length == 0 && element.Text("title") is { } title && element.Text("value") is { } value)
            _lines.Add($"{title} {value}");
        else if (element.Text("text") is { } text)
            _lines.Add(text);
        else if (element.Text("altText") is { } altText)
            _lines.Add(altText);
    }

    private static string Inline(JsonNode? inline) =>
        inline is JsonValue value && value.TryGetValue<string>(out var text) ? text : inline.Text("text") ?? "";
}
