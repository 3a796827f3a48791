namespace JourneyBot.Workshops.Facilitation;

public interface IParticipantStore
{
    Task<Participant?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken);

    /// <summary>Inserts. False when the person is there already, unchanged.</summary>
    Task<bool> AddAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken);

    /// <summary>Inserts or replaces.</summary>
    Task SaveAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken);

    Task<IReadOnlyList<Participant>> ReadAsync(WorkshopId id, CancellationToken cancellationToken);
}
