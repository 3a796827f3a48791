using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>Sizes as the wire has them, "40px".</summary>
internal static class Pixels
{
    private const string Suffix = "px";

    public static string Of(uint? pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}{Suffix}");

    public static bool TryRead(string text, out uint pixels)
    {
        pixels = 0;
        return text.EndsWith(Suffix, StringComparison.Ordinal)
            && uint.TryParse(text.AsSpan(0, text.Length - Suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out pixels);
    }
}
