using System.Text.Json;

namespace JourneyBot.Testing.Cards;

/// <summary>An element or action of a card, and where it stands.</summary>
internal sealed record CardNode(string Path, JsonElement Json, CardNode? Parent, bool InFallback)
{
    public string Type => Text("type") ?? "";

    public string? Id => Text("id");

    public bool IsInput => Type.StartsWith("Input.", StringComparison.Ordinal);

    public bool IsAction => Type.StartsWith("Action.", StringComparison.Ordinal);

    /// <summary>Hidden when the card is drawn, by itself or with what it stands in.</summary>
    public bool IsHidden => SelfAndAbove().Any(node => !node.Flag("isVisible", otherwise: true));

    public string? Text(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool Flag(string name, bool otherwise = false) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : otherwise;

    public bool Has(string name) => Json.TryGetProperty(name, out _);

    public IEnumerable<JsonElement> List(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public IEnumerable<CardNode> SelfAndAbove()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    public string Fault(string what) => $"{Path} ({Type}{(Id is null ? "" : $" {Id}")}): {what}";
}
