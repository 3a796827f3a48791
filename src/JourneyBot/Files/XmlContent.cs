using System.Text;

namespace JourneyBot.Files;

/// <summary>Text as XML can hold it: control characters and noncharacters are left out, broken surrogates are replaced.</summary>
internal static class XmlContent
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or (>= ' ' and not (0xFFFE or 0xFFFF)))
            {
                safe.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        return safe.ToString();
    }
}
