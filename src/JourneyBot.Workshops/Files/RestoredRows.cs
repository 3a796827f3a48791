using System.Globalization;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Files;

/// <summary>The rows of a saved workshop, each inserted once however often they are written.</summary>
public sealed class RestoredRows(IEntryStore entries, IParticipantStore people, IBallotStore ballots)
{
    /// <summary>A file may hold thousands, and whoever handed it in waits.</summary>
    private const int AtOnce = 16;

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

        // In any order: nobody sees one before all are there, and the fold sorts them by time.
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(saved.Entries, limits, async (entry, cancellation) => await entries.AddAsync(id, Of(entry, delivery), cancellation));
    }

    private static Entry Of(SavedEntry entry, string delivery)
    {
        var author = entry.IsCarriedOver ? CarriedOver.Author : entry.Voice is { } voice ? PersonOf(voice) : Nobody;
        return new Entry(new EntryKey(entry.Step, author, entry.Operation, entry.Generation), entry.At, entry.Payload, delivery);
    }

    /// <summary>Nobody among the people: who chose what is not known.</summary>
    private static ParticipantId Voter(int number) => new(string.Create(CultureInfo.InvariantCulture, $"file-voter-{number}"));
}
