using System.Text.Json;

namespace JourneyBot.Testing.Cards;

/// <summary>Buttons that work on every client, and say the same to the bot from each.</summary>
internal static class ActionRules
{
    private const int Primary = 6;

    public static IEnumerable<string> Faults(CardTree card) =>
    [
        .. card.Nodes.Where(node => !node.InFallback && node.List("actions").Count(IsPrimary) > Primary)
            .Select(node => node.Fault($"has more than {Primary} primary actions; the others move into a menu")),
        .. card.Nodes.Where(node => node.Type == "Action.Execute").SelectMany(SubmitFaults),
        .. card.Nodes.Where(node => node.Json.TryGetProperty("data", out var data) && HasMsTeams(data))
            .Select(node => node.Fault("has 'msteams' in its data")),
        .. card.Nodes.Where(node => node.Has("refresh")).Select(node => node.Fault("has a refresh, on which nothing may depend")),
    ];

    private static bool IsPrimary(JsonElement action) =>
        action.ValueKind == JsonValueKind.Object && new CardNode("", action, Parent: null, InFallback: false).Text("mode") != "secondary";

    private static IEnumerable<string> SubmitFaults(CardNode execute)
    {
        if (!execute.Json.TryGetProperty("fallback", out var json) || json.ValueKind != JsonValueKind.Object
            || new CardNode("", json, execute, InFallback: true) is not { Type: "Action.Submit" } submit)
        {
            yield return execute.Fault("has no Action.Submit as fallback");
            yield break;
        }

        if (!SameData(execute, submit))
        {
            yield return execute.Fault("has other data than its fallback");
        }

        if ((execute.Text("associatedInputs") ?? "auto") != (submit.Text("associatedInputs") ?? "auto"))
        {
            yield return execute.Fault("has other associatedInputs than its fallback");
        }
    }

    private static bool SameData(CardNode execute, CardNode submit) =>
        (execute.Json.TryGetProperty("data", out var sent), submit.Json.TryGetProperty("data", out var instead)) switch
        {
            (true, true) => JsonElement.DeepEquals(sent, instead),
            (false, false) => true,
            _ => false,
        };

    private static bool HasMsTeams(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Object => data.EnumerateObject().Any(property => property.NameEquals("msteams") || HasMsTeams(property.Value)),
        JsonValueKind.Array => data.EnumerateArray().Any(HasMsTeams),
        _ => false,
    };
}
