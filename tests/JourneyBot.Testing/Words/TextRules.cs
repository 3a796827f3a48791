using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Words;

/// <summary>What holds for the texts of every owner: both languages say the same things, each in its own words.</summary>
public static partial class TextRules
{
    public static IReadOnlyList<string> Faults(IReadOnlyDictionary<string, string> english, IReadOnlyDictionary<string, string> japanese) =>
    [
        .. english.Keys.Except(japanese.Keys).Select(key => $"{key} is missing in Japanese."),
        .. japanese.Keys.Except(english.Keys).Select(key => $"{key} is missing in English."),
        .. english.Keys.Intersect(japanese.Keys).SelectMany(key => Compare(key, english[key], japanese[key])),
        .. english.Concat(japanese).SelectMany(text => Read(text.Key, text.Value)),
        .. english.Where(text => Japanese().IsMatch(text.Value)).Select(text => $"{text.Key} is Japanese in the English texts."),
    ];

    /// <summary>"{persona}", as often as it stands there, in a fixed order.</summary>
    public static IReadOnlyList<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Compare(string key, string english, string japanese)
    {
        if (!Placeholders(english).Distinct().SequenceEqual(Placeholders(japanese).Distinct()))
        {
            yield return $"{key} has other placeholders in Japanese.";
        }

        if (english == japanese && english.Any(char.IsLetter))
        {
            yield return $"{key} is not translated.";
        }
    }

    private static IEnumerable<string> Read(string key, string text)
    {
        if (text.Length == 0)
        {
            yield return $"{key} is empty.";
        }

        var braces = Placeholders(text).Count;
        if (text.Count(c => c is '{') != braces || text.Count(c => c is '}') != braces)
        {
            yield return $"{key} has a brace that belongs to no placeholder.";
        }
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholder();

    // Not the middle dot (30fb): cards part their words by it in both languages.
    [GeneratedRegex(@"[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Japanese();
}
