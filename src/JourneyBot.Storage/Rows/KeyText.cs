using System.Globalization;
using System.Text;

namespace JourneyBot.Storage.Rows;

/// <summary>Any text as a part of a key: letters, digits, - and _ stay, others become ! and four hex digits. The way back loses nothing.</summary>
internal static class KeyText
{
    private const int LongestKey = 512;

    public static string Encode(string text)
    {
        if (text.All(IsPlain))
        {
            return Fitting(text);
        }

        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsPlain(c) ? encoded.Append(c) : encoded.Append(CultureInfo.InvariantCulture, $"!{(int)c:X4}");
        }

        return Fitting(encoded.ToString());
    }

    public static string Decode(string encoded)
    {
        if (!encoded.Contains('!', StringComparison.Ordinal))
        {
            return encoded;
        }

        var text = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '!')
            {
                text.Append((char)int.Parse(encoded.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(encoded[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static string Fitting(string key) =>
        key.Length <= LongestKey ? key : throw new ArgumentException($"A key has {key.Length} characters of at most {LongestKey}.", nameof(key));
}
