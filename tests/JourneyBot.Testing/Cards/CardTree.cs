using System.Text.Json;

namespace JourneyBot.Testing.Cards;

/// <summary>A card as a list of all that stands in it, the card itself first. The data of actions is not looked into.</summary>
internal sealed class CardTree
{
    private readonly List<CardNode> _nodes = [];
    private readonly HashSet<string> _toggled;

    public CardTree(JsonElement card)
    {
        Root = card;
        Walk(card, "card", parent: null, inFallback: false);
        _toggled = [.. _nodes.SelectMany(node => node.List("targetElements")).Select(TargetId).OfType<string>()];
    }

    public JsonElement Root { get; }

    public IReadOnlyList<CardNode> Nodes => _nodes;

    /// <summary>The inputs that a host of today draws.</summary>
    public IEnumerable<CardNode> Inputs => _nodes.Where(node => node.IsInput && !node.InFallback);

    /// <summary>Whether a button of the card can hide the node.</summary>
    public bool IsToggled(CardNode node) => node.SelfAndAbove().Any(above => above.Id is { } id && _toggled.Contains(id));

    private void Walk(JsonElement json, string path, CardNode? parent, bool inFallback)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in json.EnumerateArray())
            {
                Walk(item, $"{path}[{index++}]", parent, inFallback);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            var node = json.TryGetProperty("type", out _) ? new CardNode(path, json, parent, inFallback) : null;
            if (node is not null)
            {
                _nodes.Add(node);
            }

            foreach (var property in json.EnumerateObject().Where(property => property.Name != "data"))
            {
                Walk(property.Value, $"{path}.{property.Name}", node ?? parent, inFallback || property.Name == "fallback");
            }
        }
    }

    private static string? TargetId(JsonElement target) => target.ValueKind switch
    {
        JsonValueKind.String => target.GetString(),
        JsonValueKind.Object => new CardNode("", target, Parent: null, InFallback: false).Text("elementId"),
        _ => null,
    };
}
