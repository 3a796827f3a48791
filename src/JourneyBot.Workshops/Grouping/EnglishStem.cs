namespace JourneyBot.Workshops.Grouping;

/// <summary>Endings off English words, lightly: "tries", "tried" and "trying" are one word. Not a dictionary: what it makes need not be a word.</summary>
internal static class EnglishStem
{
    public static string Of(string word)
    {
        var stem = WithoutEnding(WithoutPlural(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word));
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word) =>
        word.Length < 4 ? word
            : word.Length > 4 && Ends(word, "ies", "ied") ? $"{word[..^3]}y"
            : Ends(word, "sses", "ches", "shes", "xes") ? word[..^2]
            : Ends(word, "s") && !Ends(word, "ss", "us", "is") ? word[..^1]
            : word;

    private static string WithoutEnding(string word) =>
        word.Length > 5 && Ends(word, "ing") ? Undouble(word[..^3])
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
