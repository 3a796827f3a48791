using System.Globalization;

namespace JourneyBot.Testing.Cards;

/// <summary>Half characters, raw or escaped: emoji cut in two.</summary>
internal static class SurrogateHalves
{
    public static bool AreIn(string json)
    {
        var high = false;
        for (var i = 0; i < json.Length; i++)
        {
            var unit = UnitAt(json, ref i);
            if (high != char.IsLowSurrogate(unit))
            {
                return true;
            }

            high = char.IsHighSurrogate(unit);
        }

        return high;
    }

    /// <summary>The UTF-16 unit that stands at an index, be it written out or escaped; moves the index to its last character.</summary>
    private static char UnitAt(string json, ref int i)
    {
        if (json[i] != '\\' || i + 1 >= json.Length)
        {
            return json[i];
        }

        i++;
        if (json[i] != 'u' || !ushort.TryParse(json.AsSpan(i + 1, Math.Min(4, json.Length - i - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return json[i];
        }

        i += 4;
        return (char)unit;
    }
}
