using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// A new workshop from a saved one, led by who asks for it, and by those who led it then. Rows keep their operations, so labels stay as they
/// were; people are new ones of the same names, since a file knows nobody's id. A repeat, or another host after a crash, writes only what lacks.
/// </summary>
public sealed class RestoreWorkshop(
    IWorkshopStore workshops, IEntryStore entries, IParticipantStore people, IActivityIndex index, TimeProvider time)
{
    private static readonly ParticipantId Nobody = PersonOf(0);

    private readonly StartWorkshop _start = new(workshops, index, time);
    private readonly HeaderWriter _header = new(workshops, index);

    /// <param name="opening">Where; language and namelessness are those of the file.</param>
    public async Task<Outcome<Workshop>> RunAsync(
        Opening opening, Person who, SavedWorkshop saved, string operation, CancellationToken cancellationToken)
    {
        var alike = opening with { Language = saved.Language, IsAnonymous = saved.IsAnonymous, IsPreparation = false };
        var started = await _start.RunAsync(alike, who, operation, cancellationToken);
        if (started.Value is not { IsEnded: false } workshop)
        {
            return started;
        }

        await FillAsync(workshop.Id, saved, operation, cancellationToken);
        var seen = await workshops.FindAsync(workshop.Id, cancellationToken) ?? throw new InvalidOperationException("A workshop's header is gone.");
        var restoring = Operation.Of("restore-file", workshop.Id.Value, operation);
        var moved = await _header.CommitAsync(
            seen, restoring, header => Task.FromResult(Decide(header, saved, who, restoring)), isRepeatable: true, cancellationToken);
        return moved.Refusal is { } refusal ? refusal : moved.Require().Workshop;
    }

    private async Task FillAsync(WorkshopId id, SavedWorkshop saved, string delivery, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var person in saved.People.Where(person => person.Name is not null))
        {
            await people.AddAsync(id, new Participant(PersonOf(person.Voice), person.Name!, person.Department, null, now, now), cancellationToken);
        }

        foreach (var entry in saved.Entries)
        {
            var author = entry.IsCarriedOver ? CarriedOver.Author : entry.Voice is { } voice ? PersonOf(voice) : Nobody;
            var key = new EntryKey(entry.Step, author, entry.Operation, entry.Generation);
            await entries.AddAsync(id, new Entry(key, entry.At, entry.Payload, delivery), cancellationToken);
        }
    }

    private Outcome<Decided> Decide(Workshop workshop, SavedWorkshop saved, Person who, string operation)
    {
        var now = time.GetUtcNow();
        var next = workshop with
        {
            Facilitators = [.. workshop.Facilitators.Union(saved.People.Where(person => person.Leads).Select(person => PersonOf(person.Voice)))],
            Step = saved.Step,
            Furthest = saved.Step,
            Visit = workshop.Visit + 1,
            Version = workshop.Version + 1,
            LastOperation = operation,
            MovedBy = who.Id,
            MovedAt = now,
        };
        return new Decided(next, ChangeHeader.Row(next, who.Id, now) with
        {
            From = workshop.Step,
            Debts = [new(CardKind.Form, next.Step), new(CardKind.Board, next.Step)],
        });
    }

    private static ParticipantId PersonOf(int voice) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"file-{voice}"));
}
