using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// Names for groups, none of them twice and none a phase's that there is: what several of its actions do, else what several are about, else
/// what the first one does, else its text.
/// </summary>
internal sealed class GroupNames(IEnumerable<string> taken, Language language)
{
    private const int Longest = 24;

    private readonly HashSet<string> _taken = [.. taken.Select(Folding.Fold)];

    public string For(IReadOnlyList<WordedAction> group)
    {
        var first = PlainText.Shorten(group[0].Action.Text.Replace('\n', ' '), Longest);
        var names = Shared(group, wording => wording.Acts).Select(act => Lexicon.Own.NameOf(act, language)).OfType<string>()
            .Concat(Shared(group, wording => wording.Nouns.Select(noun => noun.Key)).Select(key => Typed(group, key)))
            .Concat(group[0].Wording.Acts.Select(act => Lexicon.Own.NameOf(act, language)).OfType<string>())
            .Append(first)
            .Concat(Enumerable.Range(2, _taken.Count + 1).Select(number => $"{first} {number}"));
        return names.First(name => _taken.Add(Folding.Fold(name)));
    }

    /// <summary>What at least two say, most of them first, then in order of mention.</summary>
    private static IEnumerable<string> Shared(IReadOnlyList<WordedAction> group, Func<Wording, IEnumerable<string>> words) => group
        .SelectMany(worded => words(worded.Wording).Distinct())
        .GroupBy(word => word, StringComparer.Ordinal)
        .Where(said => said.Count() > 1)
        .OrderByDescending(said => said.Count())
        .Select(said => said.Key);

    private static string Typed(IReadOnlyList<WordedAction> group, string key)
    {
        var typed = group.SelectMany(worded => worded.Wording.Nouns).First(noun => noun.Key == key).Typed;
        return PlainText.Shorten($"{char.ToUpperInvariant(typed[0])}{typed[1..]}", Longest);
    }
}
