using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Teams.Cards;

/// <summary>An input of a card, known to people by its label.</summary>
public sealed class CardInput
{
    internal CardInput(JsonObject json) => Json = json;

    public JsonObject Json { get; }

    public string Type => Json.Text("type")!;

    public string Id => Json.Text("id") ?? "";

    /// <summary>A toggle without a label goes by its title.</summary>
    public string Label => Json.Text("label") ?? Json.Text("title") ?? "";

    public bool IsRequired => Json.Flag("isRequired");

    public bool IsMultiple => Json.Flag("isMultiSelect");

    public IReadOnlyList<CardChoice> Choices =>
        [.. (Json["choices"] as JsonArray ?? []).Select(choice => new CardChoice(choice.Text("title") ?? "", choice.Text("value") ?? ""))];

    /// <summary>What is in it before anybody types: empty for nothing; a toggle is never nothing.</summary>
    public string Preset => Json["value"] switch
    {
        JsonValue value => value.ToString(),
        _ => Type == "Input.Toggle" ? Off : "",
    };

    private string On => Json.Text("valueOn") ?? "true";

    private string Off => Json.Text("valueOff") ?? "false";

    internal static CardInput Named(string label, IReadOnlyList<CardInput> inputs)
    {
        var named = inputs.Where(input => input.Label == label).ToList();
        return named.Count == 1
            ? named[0]
            : throw new NotOnTheCardException(named.Count == 0 ? "input" : "single input", label, inputs.Select(input => input.Label));
    }

    /// <summary>What Teams sends for what a person enters: everything is text.</summary>
    internal string Enter(object entered) => (Type, entered) switch
    {
        ("Input.Toggle", bool on) => on ? On : Off,
        ("Input.ChoiceSet", string title) => Choice(title),
        ("Input.ChoiceSet", IEnumerable<string> titles) => IsMultiple
            ? string.Join(',', titles.Select(Choice))
            : throw new InvalidOperationException($"\"{Label}\" takes one choice only."),
        ("Input.ChoiceSet", IFormattable number) => Choice(number.ToString(null, CultureInfo.InvariantCulture)),
        (_, DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        (_, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
        (_, var text) => Cut($"{text}"),
    };

    internal void Check(string value)
    {
        if (value.Length == 0)
        {
            if (IsRequired)
                throw new PressBlockedException($"\"{Label}\" is required.");
        }
        else if (Type == "Input.Toggle" && IsRequired && value != On)
        {
            throw new PressBlockedException($"\"{Label}\" must be on.");
        }
        else if (Type == "Input.Number" && !IsNumberInRange(value))
        {
            throw new PressBlockedException($"\"{Label}\" does not take {value}.");
        }
        else if (Json.Text("regex") is { } pattern && !Regex.IsMatch(value, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            throw new PressBlockedException($"\"{Label}\" wants {pattern}.");
        }
    }

    /// <summary>A choice by its title, its value, or words found in one title only. Empty takes the choice back.</summary>
    private string Choice(string wanted)
    {
        if (wanted.Length == 0)
            return "";
        var choices = Choices;
        var exact = choices.FirstOrDefault(choice => choice.Title == wanted) ?? choices.FirstOrDefault(choice => choice.Value == wanted);
        if (exact is not null)
            return exact.Value;
        var alike = choices.Where(choice => choice.Title.Contains(wanted, StringComparison.Ordinal)).ToList();
        return alike.Count == 1
            ? alike[0].Value
            : throw new NotOnTheCardException($"choice of \"{Label}\"", wanted, choices.Select(choice => choice.Title));
    }

    /// <summary>Teams cuts pasted text at the limit and says nothing.</summary>
    private string Cut(string text) =>
        Json["maxLength"] is JsonValue limit && limit.TryGetValue<int>(out var max) && text.Length > max ? text[..max] : text;

    private bool IsNumberInRange(string value) =>
        double.TryParse(value, CultureInfo.InvariantCulture, out var number)
        && (Limit("min") is not { } min || number >= min)
        && (Limit("max") is not { } max || number <= max);

    private double? Limit(string name) => Json[name] is JsonValue limit && limit.TryGetValue<double>(out var number) ? number : null;
}
