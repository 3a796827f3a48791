using System.Globalization;
using System.Text;

namespace JourneyBot.Workshops.Entries;

/// <summary>
/// A JSON string as short as JSON allows. The framework's encoders write characters beyond the first plane, emoji among them, as
/// twelve characters each, whatever they are told.
/// </summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }
}
