using System.Globalization;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Files;

/// <summary>The rows of a saved workshop, each inserted once however often they are written.</summary>
public sealed class RestoredRows(IEntryStore entries, IParticipantStore people, IBallotStore ballots)
{
    private static readonly ParticipantId Nobody = PersonOf(0);

    /// <summary>Who wrote what, where a file knows nobody's id.</summary>
    internal static ParticipantId PersonOf(int voice) => new(string.Create(CultureInfo.InvariantCulture, $"file-{voice}"));

    internal async Task WriteAsync(WorkshopId id, SavedWorkshop saved, string delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var person in saved.People.Where(person => person.Name is not null))
        {
            await people.AddAsync(id, new Participant(PersonOf(person.Voice), person.Name!, person.Department, null, now, now), cancellationToken);
        }

        foreach (var ballot in saved.Votes.SelectMany(vote => vote.Deal(Voter)))
        {
            await ballots.SaveAsync(id, null, ballot, cancellationToken);
        }

        foreach (var entry in saved.Entries)
        {
            var author = entry.IsCarriedOver ? CarriedOver.Author : entry.Voice is { } voice ? PersonOf(voice) : Nobody;
            var key = new EntryKey(entry.Step, author, entry.Operation, entry.Generation);
            await entries.AddAsync(id, new Entry(key, entry.At, entry.Payload, delivery), cancellationToken);
        }
    }

    /// <summary>Nobody among the people: who chose what is not known.</summary>
    private static ParticipantId Voter(int number) => new(string.Create(CultureInfo.InvariantCulture, $"file-voter-{number}"));
}
