using System.Buffers;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps;

/// <summary>Typed lines that begin with a label.</summary>
internal static class Labelled
{
    private static readonly char[] Separators = [' ', '　', '\t', ':', '：', ',', '、', '，'];
    private static readonly SearchValues<char> Ends = SearchValues.Create(Separators);

    /// <summary>
    /// Whether a word looks like a label rather than like a word of the language: "shop" and "LINE" read as labels as well, so one
    /// with no digit counts only as labels are written: in capitals, and without I, L, O and U.
    /// </summary>
    public static bool IsLabel(string word)
    {
        var folded = PlainText.Normalize(word);
        return Label.Read(folded) is { } label && (label == folded || folded.Any(char.IsAsciiDigit));
    }

    /// <summary>The label that a line begins with, and the rest behind it; null when it does not.</summary>
    public static (string Label, string Text)? Split(string line)
    {
        var (word, rest) = Cut(line);
        return IsLabel(word) && Label.Read(word) is { } label ? (label, rest) : null;
    }

    /// <summary>The first word, and the rest without what parts them.</summary>
    public static (string Word, string Text) Cut(string line)
    {
        var text = line.Trim();
        var end = text.AsSpan().IndexOfAny(Ends);
        return end < 0 ? (text, string.Empty) : (text[..end], text[end..].TrimStart(Separators));
    }
}
