using System.Globalization;
using JourneyBot.Commands;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>The data of a press, flat: our names and the inputs' ids, text each. Nested values are not ours.</summary>
internal static class CardValue
{
    private const int MostFields = 60;

    /// <summary>A message whose value carries one of our commands, well-formed or not.</summary>
    public static bool IsOurs(object? value) => value is JObject data && data.ContainsKey("do");

    /// <summary>Null when malformed.</summary>
    public static Command? Read(object? value)
    {
        if (value is not JObject data || data.Count > MostFields)
        {
            return null;
        }

        var flat = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, token) in data)
        {
            switch (token)
            {
                case JValue { Value: null }:
                    break;
                case JValue scalar:
                    flat[name] = Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) ?? string.Empty;
                    break;
                case JObject when name == "msteams":
                    // Some clients add it to what they send; nothing depends on it.
                    break;
                default:
                    return null;
            }
        }

        return CommandData.Read(flat);
    }
}
