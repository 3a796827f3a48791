using System.Text;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Files;

/// <summary>Text in a Markdown file that stays text: no emphasis, link, mention, picture, HTML or heading comes of it.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_[]<>#|~&!:@$^{}()";

    public static string Of(Line line) => Of(FileLine.Of(line));

    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] is '\n' or '\r' or '\t' ? ' ' : text[i];
            if (Always.Contains(c, StringComparison.Ordinal) || (c is '+' or '-' or '=' && IsFirst(text, i)) || (c is '.' && IsRead(text, i)))
            {
                safe.Append('\\');
            }

            safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>There a sign makes a list, a rule or a heading.</summary>
    private static bool IsFirst(string text, int at) => string.IsNullOrWhiteSpace(text[..at]);

    /// <summary>"1." is a list, and "www." a link.</summary>
    private static bool IsRead(string text, int at) => at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is 'w' or 'W');
}
