namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// The beginnings that a Japanese verb or adjective has in a sentence, from its dictionary form: 買う makes 買う, 買わ, 買い, 買っ and so on.
/// Which class of verb it is the form does not always tell; a beginning that no verb has does no harm, since nobody writes it.
/// </summary>
internal static class JapaneseForms
{
    /// <summary>What a verb in る has after its stem, of whichever class: 見て, 見ない, 送って, 送らない.</summary>
    private const string Ru = "るらりれろってたなまよずに";

    private static readonly Dictionary<char, string> Endings = new()
    {
        ['う'] = "うわいえおっ", ['く'] = "くかきけこいっ", ['ぐ'] = "ぐがぎげごい", ['す'] = "すさしせそ", ['つ'] = "つたちてとっ",
        ['ぶ'] = "ぶばびべぼん", ['む'] = "むまみめもん", ['る'] = Ru, ['い'] = "いくかさけす",
    };

    /// <summary>The word alone when it is none, or a stem already.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < 2 || !Endings.TryGetValue(word[^1], out var endings))
        {
            return [word];
        }

        var stem = word[..^1];
        return word[^1] == 'る' && IsTelling(stem) ? [stem] : endings.Select(ending => $"{stem}{ending}");
    }

    /// <summary>Long enough to be known by itself, as in 調べ: what follows may be anything, or nothing.</summary>
    private static bool IsTelling(string stem) => stem.Length > 1 && stem.Any(c => c is >= '\u4E00' and <= '\u9FFF');
}
