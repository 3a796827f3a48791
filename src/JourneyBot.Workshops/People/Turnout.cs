using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.People;

/// <summary>
/// Who has written in the open step, for whoever leads: who wrote, never what. Where no names are kept with what is written, counts alone.
/// </summary>
/// <param name="Written">How many people have written in it.</param>
/// <param name="Of">How many are here and do not only read.</param>
/// <param name="Entries">What counts in it so far, also while it is not shown to anybody.</param>
public sealed record Turnout(int Written, int Of, int Entries)
{
    /// <summary>Have written nothing in the step; facilitators are not waited for.</summary>
    public IReadOnlyList<Participant> Missing { get; private init; } = [];

    /// <summary>Have written, and did not say that they are done; nobody as long as none did.</summary>
    public IReadOnlyList<Participant> NotDone { get; private init; } = [];

    public static Turnout Read(
        Workshop workshop, IReadOnlyList<Entry> entries, IReadOnlyList<Participant> people, IReadOnlySet<ParticipantId> done)
    {
        var ledger = Ledger.Read(entries.Where(entry => entry.Key.Step == workshop.Step));
        var authors = ledger.Entries.Where(entry => !ledger.IsWithdrawn(entry.Identity) && ledger.OnBehalfOf(entry) is null).Select(entry => entry.Key.Author)
            .Where(author => author != CarriedOver.Author).ToHashSet();
        var here = people.Where(person => !person.IsObserver).OrderBy(person => person.FirstSeen).ThenBy(person => person.Id.Value, StringComparer.Ordinal).ToList();
        var turnout = new Turnout(authors.Count, Math.Max(here.Count, authors.Count), ledger.Of(workshop.Step).Count);
        if (workshop.IsAnonymous)
        {
            return turnout;
        }

        var awaited = here.FindAll(person => !workshop.IsLedBy(person.Id) && !done.Contains(person.Id));
        return turnout with
        {
            Missing = awaited.FindAll(person => !authors.Contains(person.Id)),
            NotDone = done.Count == 0 ? [] : awaited.FindAll(person => authors.Contains(person.Id)),
        };
    }
}
