using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.Cards;

/// <summary>A button of a card.</summary>
public sealed class CardAction
{
    internal CardAction(JsonObject json, InputScope scope)
    {
        Json = json;
        Scope = scope;
    }

    public JsonObject Json { get; }

    public string Type => Json.Text("type") ?? "";

    public string Title => Json.Text("title") ?? "";

    public string? Verb => Json.Text("verb");

    public bool IsExecute => Type == "Action.Execute";

    public bool IsSubmit => Type == "Action.Submit";

    /// <summary>What an old client draws in its place: the Action.Submit it falls back to, if it has one.</summary>
    public CardAction? Fallback => Json["fallback"] is JsonObject fallback ? new CardAction(fallback, Scope) : null;

    internal InputScope Scope { get; }

    private bool SendsInputs => Json.Text("associatedInputs")?.ToUpperInvariant() != "NONE";

    /// <summary>
    /// What a press sends: the button's own data with the inputs over it, as Teams merges them. Inputs keep their preset
    /// unless they are filled; what is empty is left out.
    /// </summary>
    /// <exception cref="PressBlockedException">An input does not allow what is in it.</exception>
    public JsonObject Collect(params IReadOnlyCollection<(string Label, object Value)> filled)
    {
        var sent = Json["data"] is JsonObject data ? (JsonObject)data.DeepClone() : [];
        var answers = filled.ToDictionary(answer => CardInput.Named(answer.Label, Scope.Inputs), answer => answer.Value);
        if (!SendsInputs)
            return sent;
        foreach (var input in Scope.Inputs)
        {
            var value = answers.TryGetValue(input, out var answer) ? input.Enter(answer) : input.Preset;
            input.Check(value);
            if (value.Length > 0)
                sent[input.Id] = value;
        }
        return sent;
    }
}
