using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Plain text as markup that says nothing but the text. Clients disagree about plain text: the Agents Playground reads markdown
/// and HTML into it and joins its lines. With breaks for line ends, and a number for each character that could mean more, it
/// looks the same everywhere.
/// </summary>
internal static class Markup
{
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("&<>\"*_`~[]\\|#\n");

    /// <summary>Changes how a plain message is written, not what it says.</summary>
    public static void Apply(Activity activity)
    {
        if (activity is { Type: ActivityTypes.Message, TextFormat: TextFormatTypes.Plain, Text: { } text })
        {
            activity.Text = Of(text);
            activity.TextFormat = TextFormatTypes.Xml;
        }
    }

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Meaningful))
        {
            return text;
        }

        var markup = new StringBuilder(text.Length + 32);
        foreach (var c in text)
        {
            _ = c == '\n' ? markup.Append("<br>")
                : Meaningful.Contains(c) ? markup.Append(CultureInfo.InvariantCulture, $"&#{(int)c};")
                : markup.Append(c);
        }

        return markup.ToString();
    }
}
