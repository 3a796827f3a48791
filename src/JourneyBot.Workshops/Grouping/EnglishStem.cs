namespace JourneyBot.Workshops.Grouping;

/// <summary>Endings off English words, lightly: "tries", "tried" and "trying" are one word. Not a dictionary: what it makes need not be a word.</summary>
internal static class EnglishStem
{
    public static string Of(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        var stem = bare.Length < 4 ? bare
            : bare.Length > 4 && Ends(bare, "ies", "ied") ? $"{bare[..^3]}y"
            : bare.Length > 5 && Ends(bare, "ing") ? Undouble(bare[..^3])
            : bare.Length > 4 && Ends(bare, "ed") ? Undouble(bare[..^2])
            : Ends(bare, "sses", "ches", "shes", "xes") ? bare[..^2]
            : Ends(bare, "s") && !Ends(bare, "ss", "us", "is") ? bare[..^1]
            : bare;
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

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
