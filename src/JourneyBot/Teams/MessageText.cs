using System.Net;
using System.Text;
using JourneyBot.Workshops.Forms;
using Microsoft.Bot.Schema.Teams;

namespace JourneyBot.Teams;

/// <summary>
/// The text of a chat message, its formatting let go. A message that it answers stands quoted in it, with a name: that is somebody else's and
/// left out. Read once from front to back, whatever it holds.
/// </summary>
internal static class MessageText
{
    public static string Of(MessageActionsPayloadBody? body) => body?.Content is not { Length: > 0 } content ? string.Empty
        : body.ContentType == "html" ? string.Join('\n', PlainText.Lines(WebUtility.HtmlDecode(Untagged(content)).Replace('\u00A0', ' ')))
        : PlainText.Clean(content);

    private static string Untagged(string content)
    {
        var text = new StringBuilder(content.Length);
        var (at, unsaid) = (0, 0);
        while (at < content.Length)
        {
            var open = content.IndexOf('<', at);
            var end = open < 0 ? content.Length : open;
            if (unsaid == 0)
            {
                text.Append(content, at, end - at);
            }

            var close = open < 0 ? -1 : content.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            var tag = content.AsSpan(open + 1, close - open - 1);
            unsaid = Depth(tag, unsaid);
            if (EndsLine(tag))
            {
                text.Append('\n');
            }

            at = close + 1;
        }

        return text.ToString();
    }

    /// <summary>How deep in what is not said here; a quote within a quoted message is a part of it.</summary>
    private static int Depth(ReadOnlySpan<char> tag, int depth)
    {
        var name = NameOf(tag);
        var isUnsaid = name is "script" or "style" or "attachment"
            || (name == "blockquote" && (depth > 0 || tag.Contains("schema.skype.com/Reply", StringComparison.OrdinalIgnoreCase)));
        return !isUnsaid || tag.EndsWith("/") ? depth : tag.StartsWith("/") ? Math.Max(depth - 1, 0) : depth + 1;
    }

    private static bool EndsLine(ReadOnlySpan<char> tag) =>
        NameOf(tag) is "br" || (tag.StartsWith("/") && NameOf(tag) is "p" or "div" or "li" or "tr" or "blockquote" or "h1" or "h2" or "h3");

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(" \t\r\n/");
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }
}
