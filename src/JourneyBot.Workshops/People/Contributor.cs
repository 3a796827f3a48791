using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.People;

/// <summary>Somebody who wrote at least one entry in their own name. <paramref name="Count"/>: of those that count, the withdrawn ones left out.</summary>
public sealed record Contributor(Participant Person, int Count)
{
    /// <summary>How many people wrote, also where nobody's name is kept with what they wrote.</summary>
    public static int CountIn(Ledger ledger) => InTheirName(ledger).Select(entry => entry.Key.Author).Distinct().Count();

    /// <summary>In the order in which they came.</summary>
    public static IReadOnlyList<Contributor> Among(IEnumerable<Participant> people, Ledger ledger)
    {
        var counts = InTheirName(ledger).GroupBy(entry => entry.Key.Author)
            .ToDictionary(entries => entries.Key, entries => entries.Count(entry => !ledger.IsWithdrawn(entry.Identity)));
        return
        [
            .. people.Where(person => counts.ContainsKey(person.Id))
                .OrderBy(person => person.FirstSeen).ThenBy(person => person.Id.Value, StringComparer.Ordinal)
                .Select(person => new Contributor(person, counts[person.Id])),
        ];
    }

    private static IEnumerable<Entry> InTheirName(Ledger ledger) => ledger.Entries.Where(entry => ledger.OnBehalfOf(entry) is null && entry.Key.Author != CarriedOver.Author);
}
