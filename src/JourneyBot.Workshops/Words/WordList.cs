using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Words;

/// <summary>
/// Words by which a text tells what it is about, of both languages at once: "buy*|order" in the resources, where a star stands for
/// any ending. A coarse means: it serves to ask a question, never to decide.
/// </summary>
internal sealed class WordList
{
    private readonly string[] _words;

    public WordList(Texts texts, string key) =>
        _words = [.. Languages.All.SelectMany(language => texts.Get(key, language).Split('|')).Select(Folding.Fold)];

    public bool IsIn(string? text) => FindIn(text) is not null;

    /// <summary>Whether the text is nothing but one of the words.</summary>
    public bool Is(string text) => _words.Contains(Folding.Fold(text));

    /// <summary>The first of the words that the text has, as it is listed.</summary>
    public string? FindIn(string? text)
    {
        var folded = Folding.Fold(text ?? string.Empty);
        return _words.FirstOrDefault(word => Has(folded, word))?.TrimEnd('*');
    }

    private static bool Has(string text, string word)
    {
        var isStem = word.EndsWith('*');
        var bare = word.AsSpan().TrimEnd('*');
        for (var at = text.AsSpan().IndexOf(bare); at >= 0;)
        {
            if (Stands(text, at, at + bare.Length, isStem))
            {
                return true;
            }

            var next = text.AsSpan(at + 1).IndexOf(bare);
            at = next < 0 ? next : at + 1 + next;
        }

        return false;
    }

    /// <summary>Latin letters stand alone; Japanese is written without spaces, so its words are found anywhere.</summary>
    private static bool Stands(string text, int start, int end, bool isStem) => !char.IsAsciiLetter(text[start])
        || ((start == 0 || !char.IsAsciiLetter(text[start - 1])) && (isStem || end == text.Length || !char.IsAsciiLetter(text[end])));
}
