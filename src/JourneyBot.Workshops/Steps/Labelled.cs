using System.Buffers;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps;

/// <summary>Typed lines that begin with a label.</summary>
internal static class Labelled
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" 　:：,、");

    /// <summary>
    /// Whether a word looks like a label rather than like a word of the language: "shop" and "mail" read as labels as well, so one
    /// with no digit counts only in capitals.
    /// </summary>
    public static bool IsLabel(string word)
    {
        var folded = PlainText.Normalize(word);
        return Label.Read(folded) is not null && (folded.Any(char.IsAsciiDigit) || folded.All(c => !char.IsAsciiLetterLower(c)));
    }

    /// <summary>The label that a line begins with, and the rest behind it; null when it does not.</summary>
    public static (string Label, string Text)? Split(string line)
    {
        var text = line.Trim();
        var end = text.AsSpan().IndexOfAny(Ends);
        var word = end < 0 ? text : text[..end];
        return IsLabel(word) && Label.Read(word) is { } label
            ? (label, end < 0 ? string.Empty : text[(end + 1)..].Trim(' ', '　', ':', '：', ',', '、'))
            : null;
    }
}
