using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Commands;

/// <summary>The fields of a card's data, each within its limits; null when missing or malformed.</summary>
internal static class CommandFields
{
    private const int MostLetters = 100;
    private const int MostNumber = 999;

    public static StepId? ReadStep(IReadOnlyDictionary<string, string> data) =>
        StepIds.TryParse(data.GetValueOrDefault("step"), out var step) ? step : null;

    public static FormRef? ReadForm(IReadOnlyDictionary<string, string> data) =>
        ReadStep(data) is { } step && Short(data, "form") is { } form ? new FormRef(step, form) : null;

    public static string? Draft(IReadOnlyDictionary<string, string> data) => Short(data, "draft");

    public static int? Number(IReadOnlyDictionary<string, string> data, string name) =>
        int.TryParse(data.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostNumber ? number : null;

    public static string? Short(IReadOnlyDictionary<string, string> data, string name) =>
        data.GetValueOrDefault(name) is { Length: > 0 and <= MostLetters } value ? value : null;
}
