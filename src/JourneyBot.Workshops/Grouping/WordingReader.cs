using System.Text;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// Reads a text of either language, or of both: English by words and phrases, Japanese (which has no spaces) by the longest words
/// that the lexicon knows, and between them by runs of one script; hiragana alone is grammar.
/// </summary>
internal sealed class WordingReader(Wording wording)
{
    private static readonly Lexicon Lexicon = Lexicon.Own;

    private readonly List<string> _english = [];
    private readonly StringBuilder _unknown = new();

    public void Read(string text)
    {
        var folded = Folding.Fold(text);
        for (var at = 0; at < folded.Length;)
        {
            at += IsLatin(folded[at]) ? ReadWord(folded.AsSpan(at)) : ReadJapanese(folded.AsSpan(at));
        }

        EndUnknown();
        EndEnglish();
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '\'' or '’' || (char.IsLetter(c) && c < '\u3000');

    private int ReadWord(ReadOnlySpan<char> rest)
    {
        EndUnknown();
        var length = 1;
        while (length < rest.Length && IsLatin(rest[length]))
        {
            length++;
        }

        _english.Add(rest[..length].ToString().Replace('’', '\''));
        return length;
    }

    private int ReadJapanese(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(Lexicon.LongestWord, rest.Length); length > 0; length--)
        {
            if (Lexicon.FindJapanese(rest[..length]) is { } concepts)
            {
                EndUnknown();
                EndEnglish();
                wording.Add(concepts, rest[..length].ToString());
                return length;
            }
        }

        if (rest[0] != ' ')
        {
            EndEnglish();
            Note(rest[0]);
        }

        return 1;
    }

    private void Note(char c)
    {
        if (_unknown.Length > 0 && Script(_unknown[^1]) != Script(c))
        {
            EndUnknown();
        }

        if (Script(c) != 0)
        {
            _unknown.Append(c);
        }
    }

    /// <summary>0: nothing that means something by itself.</summary>
    private static int Script(char c) => c switch
    {
        >= '\u30A1' and <= '\u30FF' => 1,
        >= '\u4E00' and <= '\u9FFF' or '々' => 2,
        _ => 0,
    };

    private void EndUnknown()
    {
        if (_unknown.Length > 0)
        {
            wording.AddUnknown(_unknown.ToString(), _unknown.ToString());
            _unknown.Clear();
        }
    }

    private void EndEnglish()
    {
        var stems = _english.ConvertAll(EnglishStem.Of);
        for (var at = 0; at < stems.Count;)
        {
            at += ReadPhrase(stems, at);
        }

        _english.Clear();
    }

    private int ReadPhrase(List<string> stems, int at)
    {
        for (var length = Math.Min(Lexicon.LongestPhrase, stems.Count - at); length > 0; length--)
        {
            if (Lexicon.FindEnglish(string.Join(' ', stems.GetRange(at, length))) is { } concepts)
            {
                wording.Add(concepts, string.Join(' ', _english.GetRange(at, length)));
                return length;
            }
        }

        if (!stems[at].All(char.IsDigit))
        {
            wording.AddUnknown(stems[at], _english[at]);
        }

        return 1;
    }
}
