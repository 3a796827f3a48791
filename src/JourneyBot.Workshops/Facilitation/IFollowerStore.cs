namespace JourneyBot.Workshops.Facilitation;

/// <summary>Who follows a workshop: one row per person, in the workshop's own partition, so that erasing it erases them.</summary>
public interface IFollowerStore
{
    /// <summary>One point read.</summary>
    Task<Stored<Follower>?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken);

    /// <summary>All who ever followed, in no order that means anything.</summary>
    Task<IReadOnlyList<Stored<Follower>>> ReadAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>Inserts (<paramref name="seen"/> null) or replaces. The new version; null when somebody else was first.</summary>
    Task<Stored<Follower>?> SaveAsync(WorkshopId id, Stored<Follower>? seen, Follower follower, CancellationToken cancellationToken);
}
