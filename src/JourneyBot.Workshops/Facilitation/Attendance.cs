using System.Collections.Concurrent;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// Who takes part. Read and written once per person, workshop and host (and again after ten minutes), so that a contribution
/// costs one insert.
/// </summary>
public sealed class Attendance(IParticipantStore participants, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LeaderFresh = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LanguageFresh = TimeSpan.FromSeconds(30);
    private const int MostKnown = 50_000;

    private readonly ConcurrentDictionary<(WorkshopId, ParticipantId), (Participant? Known, DateTimeOffset At)> _known = new();

    /// <summary>Notes that the person contributed just now.</summary>
    public Task NoteAsync(WorkshopId id, Person person, CancellationToken cancellationToken) =>
        NoteAsync(id, person, Fresh, cancellationToken);

    /// <summary>Notes that a facilitator is active: others may take over when all of them are away, so it is known to the half minute.</summary>
    public Task NoteLeaderAsync(WorkshopId id, Person person, CancellationToken cancellationToken) =>
        NoteAsync(id, person, LeaderFresh, cancellationToken);

    private async Task NoteAsync(WorkshopId id, Person person, TimeSpan fresh, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue((id, person.Id), out var seen) && seen.Known is not null && now - seen.Known.LastSeen < fresh)
        {
            return;
        }

        if (IsNewHere(seen, now) && await participants.AddAsync(id, With(null, person, now), cancellationToken))
        {
            Remember(id, person.Id, With(null, person, now), now);
            return;
        }

        var known = await participants.FindAsync(id, person.Id, cancellationToken);
        await SaveAsync(id, With(known, person, now), now, cancellationToken);
    }

    /// <summary>Looked up a moment ago, and not there then: likely new, but another host may have met the person since.</summary>
    private static bool IsNewHere((Participant? Known, DateTimeOffset At) seen, DateTimeOffset now) =>
        seen.At != default && seen.Known is null && now - seen.At < LanguageFresh;

    /// <summary>From now on this person is answered in this language.</summary>
    public Task ChooseAsync(WorkshopId id, Person person, Language language, CancellationToken cancellationToken) =>
        ChangeAsync(id, person, known => known with { Language = language }, cancellationToken);

    /// <summary>Somebody says something about themselves.</summary>
    public async Task ChangeAsync(
        WorkshopId id, Person person, Func<Participant, Participant> change, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var known = await participants.FindAsync(id, person.Id, cancellationToken);
        await SaveAsync(id, change(With(known, person, now)), now, cancellationToken);
    }

    /// <summary>The language that the person chose; null when none. At most 30 seconds behind another host.</summary>
    public async Task<Language?> LanguageOfAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        (await KnownAsync(id, person, cancellationToken))?.Language;

    /// <summary>Whether the person only reads. At most 30 seconds behind another host.</summary>
    public async Task<bool> IsObserverAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        (await KnownAsync(id, person, cancellationToken))?.IsObserver == true;

    /// <summary>Whether the person wrote or said anything here before. At most 30 seconds behind another host.</summary>
    public async Task<bool> IsSeenAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        await KnownAsync(id, person, cancellationToken) is not null;

    /// <summary>What was known before that moment is known no more.</summary>
    public void Forget(WorkshopId id, ParticipantId person, DateTimeOffset before)
    {
        if (_known.TryGetValue((id, person), out var seen) && seen.At < before)
        {
            _known.TryRemove((id, person), out _);
        }
    }

    private async Task<Participant?> KnownAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue((id, person), out var seen) && now - seen.At < LanguageFresh)
        {
            return seen.Known;
        }

        var known = await participants.FindAsync(id, person, cancellationToken);
        Remember(id, person, known, now);
        return known;
    }

    private static Participant With(Participant? known, Person person, DateTimeOffset now) =>
        known is null
            ? new Participant(person.Id, person.Name, null, null, now, now)
            : known with { Name = person.Name, LastSeen = now };

    private async Task SaveAsync(WorkshopId id, Participant participant, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await participants.SaveAsync(id, participant, cancellationToken);
        Remember(id, participant.Id, participant, now);
    }

    private void Remember(WorkshopId id, ParticipantId person, Participant? known, DateTimeOffset now)
    {
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[(id, person)] = (known, now);
    }
}
