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

    /// <summary>Words that a verb's object has, at most.</summary>
    private const int MostBetween = 3;

    private const string Particles = "をがにでのとはへもやなか";

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
                EndUnknown(rest[0]);
                EndEnglish();
                wording.Add(concepts, rest[..length].ToString());
                return length;
            }
        }

        if (rest[0] is not (' ' or '-'))
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
            EndUnknown(c);
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

    /// <param name="next">What follows: after a verb its ending, after a noun a particle or nothing.</param>
    private void EndUnknown(char next = ' ')
    {
        if (_unknown.Length > 0)
        {
            wording.AddUnknown(_unknown.ToString(), _unknown.ToString(), next is >= 'ぁ' and <= 'ん' && !Particles.Contains(next));
            _unknown.Clear();
        }
    }

    private void EndEnglish()
    {
        _english.RemoveAll(EnglishStem.IsArticle);
        var stems = _english.ConvertAll(EnglishStem.Of);
        for (var at = 0; at < stems.Count;)
        {
            at += ReadPhrase(stems, at);
        }

        _english.Clear();
    }

    private int ReadPhrase(List<string> stems, int at)
    {
        var phrases = string.Join(' ', stems.Skip(at).Take(Lexicon.LongestPhrase)).AsSpan();
        for (var length = Math.Min(Lexicon.LongestPhrase, stems.Count - at); length > 1; length--)
        {
            if (Lexicon.FindEnglish(phrases) is { } phrase)
            {
                wording.Add(phrase, string.Join(' ', _english.GetRange(at, length)));
                return length;
            }

            phrases = phrases[..^(stems[at + length - 1].Length + 1)];
        }

        if ((FindParted(stems, at) ?? Lexicon.FindEnglish(stems[at])) is { } concepts)
        {
            wording.Add(concepts, _english[at]);
        }
        else if (!stems[at].All(char.IsDigit))
        {
            wording.AddUnknown(stems[at], _english[at], isDoing: at == 0 && _english[at].EndsWith('s'));
        }

        return 1;
    }

    /// <summary>A verb whose particle stands behind its object: "gives the shoes back".</summary>
    private static IReadOnlyList<Concept>? FindParted(List<string> stems, int at)
    {
        for (var behind = at + 2; behind < Math.Min(at + 2 + MostBetween, stems.Count); behind++)
        {
            if (IsParticle(stems[behind]) && Lexicon.FindEnglish($"{stems[at]} {stems[behind]}") is { } concepts)
            {
                return concepts;
            }
        }

        return null;
    }

    private static bool IsParticle(string word) => word is "on" or "in" or "up" or "out" or "off" or "back" or "away" or "down" or "over";
}
