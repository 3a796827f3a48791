using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// From a workshop to what its JSON file holds. What was withdrawn or hidden keeps its place, so that labels stay, but loses its words:
/// whoever has a link reads the file.
/// </summary>
internal static class Saving
{
    public static SavedWorkshop Save(Exported source)
    {
        var workshop = source.Workshop;
        var voices = new Voices(workshop.IsAnonymous);
        List<SavedEntry> entries = [.. source.Journey.Ledger.All.Select(entry => Save(entry, source.Journey.Ledger, voices))];
        var people = workshop.IsAnonymous ? [] : voices.Authors.Select((author, i) => Save(author, i + 1, source)).ToList();
        return new SavedWorkshop(workshop.Language, workshop.IsAnonymous, workshop.Furthest, people, entries) { Votes = SavedVote.Of(source) };
    }

    private static SavedPerson Save(ParticipantId author, int voice, Exported source)
    {
        var person = source.People.FirstOrDefault(person => person.Id == author);
        return new SavedPerson(voice, Clean(person?.Name), Clean(person?.Department), source.Workshop.IsLedBy(author));
    }

    private static SavedEntry Save(Entry entry, Ledger ledger, Voices voices)
    {
        var isCarriedOver = entry.Key.Author == CarriedOver.Author;
        return new SavedEntry(
            entry.Key.Step,
            entry.Key.Operation,
            entry.Key.Generation,
            entry.Payload is Contribution ? ledger.Labels.Of(entry.Identity) : null,
            isCarriedOver ? null : voices.Of(entry),
            entry.At.ToUniversalTime(),
            voices.Strip(IsGone(entry, ledger) ? Empty(entry.Payload) : entry.Payload))
        {
            IsCarriedOver = isCarriedOver,
        };
    }

    private static bool IsGone(Entry entry, Ledger ledger) =>
        IsGone(entry.Identity, ledger) || (entry.Payload is Edit edit && IsGone(edit.Target, ledger));

    private static bool IsGone(string identity, Ledger ledger) => ledger.IsWithdrawn(identity) || ledger.AsideOf(identity) == Aside.Hidden;

    private static Payload Empty(Payload payload) => payload switch
    {
        Contribution contribution => new Contribution(contribution.Form, Answers.None),
        Edit edit => new Edit(edit.Target, Answers.None),
        _ => payload,
    };

    private static string? Clean(string? name) => PlainText.Clean(name) is { Length: > 0 } clean ? clean : null;

    /// <summary>Numbers authors in the order in which they come.</summary>
    private sealed class Voices(bool isAnonymous)
    {
        private readonly Dictionary<(StepId Step, string Form), Dictionary<string, int>> _numbers = [];
        private readonly List<ParticipantId> _authors = [];

        /// <summary>By their numbers.</summary>
        public IReadOnlyList<ParticipantId> Authors => _authors;

        public int? Of(Entry entry)
        {
            if (!isAnonymous)
            {
                return Number((default, string.Empty), entry.Key.Author.Value, entry.Key.Author);
            }

            // Who is named there stands as the author: another voice than the scribe's own.
            return entry.Payload is Contribution said
                ? Number((entry.Key.Step, said.Form), $"{entry.Key.Author.Value}{OnBehalf.Mark(said.OnBehalfOf)}", entry.Key.Author)
                : null;
        }

        public Payload Strip(Payload payload) => (isAnonymous, payload) switch
        {
            (true, Contribution said) => said with { OnBehalfOf = null },
            (true, Edit edit) => edit with { OnBehalfOf = null },
            _ => payload,
        };

        private int Number((StepId, string) among, string voice, ParticipantId author)
        {
            if (!_numbers.TryGetValue(among, out var numbers))
            {
                _numbers[among] = numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            if (!numbers.TryGetValue(voice, out var number))
            {
                numbers[voice] = number = numbers.Count + 1;
                _authors.Add(author);
            }

            return number;
        }
    }
}
