using System.Buffers;

namespace JourneyBot.Workshops.Grouping;

/// <summary>Endings off English words, lightly: "tries", "tried" and "trying" are one word. Not a dictionary: what it makes need not be a word.</summary>
internal static class EnglishStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(string word)
    {
        var stem = WithoutEnding(WithoutPlural(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word));
        return stem.Length > 3 && stem[^1] == 'e' && !IsOther(stem) ? stem[..^1] : stem;
    }

    /// <summary>What stands before a noun and tells it from no other; "reads a book" and "reads the book" are one phrase.</summary>
    public static bool IsArticle(string word) => word is "a" or "an" or "the" or "my" or "your" or "his" or "her" or "our" or "their" or "its";

    /// <summary>Without the "e" these would be "not", "plan" and "car".</summary>
    private static bool IsOther(string stem) => stem is "note" or "plane" or "care";

    private static string WithoutPlural(string word) =>
        word.Length < 4 ? word
            : word.Length > 4 && Ends(word, "ies", "ied") ? $"{word[..^3]}y"
            : Ends(word, "sses", "ches", "shes", "xes") ? word[..^2]
            : Ends(word, "s") && !Ends(word, "ss", "us", "is") ? word[..^1]
            : word;

    private static string WithoutEnding(string word) =>
        word.Length > 4 && Ends(word, "ing") && word.AsSpan(0, word.Length - 3).ContainsAny(Vowels) ? Undouble(word[..^3])
            : word.Length > 4 && Ends(word, "ed") ? Undouble(word[..^2])
            : word;

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' ? stem[..^1] : stem;

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
