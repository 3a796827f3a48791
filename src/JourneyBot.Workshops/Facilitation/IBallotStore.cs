namespace JourneyBot.Workshops.Facilitation;

/// <summary>One row per person and round: votes, and who is done with a step. Counts are made by reading a round.</summary>
public interface IBallotStore
{
    /// <summary>One point read.</summary>
    Task<Stored<Ballot>?> FindAsync(WorkshopId id, string round, ParticipantId voter, CancellationToken cancellationToken);

    /// <summary>All ballots of a round, in no order that means anything.</summary>
    Task<IReadOnlyList<Ballot>> ReadAsync(WorkshopId id, string round, CancellationToken cancellationToken);

    /// <summary>Inserts (<paramref name="seen"/> null) or replaces. The new version; null when somebody else was first.</summary>
    Task<Stored<Ballot>?> SaveAsync(WorkshopId id, Stored<Ballot>? seen, Ballot ballot, CancellationToken cancellationToken);
}
