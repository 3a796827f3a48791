namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// Headers, transitions, and which workshop is open in a conversation. Every write either happened whole or not at all; a write
/// whose answer was lost may have happened, and its repeat answers false: compare operations then.
/// </summary>
public interface IWorkshopStore
{
    /// <summary>One point read.</summary>
    Task<Stored<Workshop>?> FindAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>The workshop that a conversation points at; it may have ended. One point read.</summary>
    Task<Stored<WorkshopId>?> FindPointerAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Points the conversation at a workshop. False when it points elsewhere meanwhile than at <paramref name="seen"/> (null: nowhere).</summary>
    Task<bool> PointAsync(ConversationKey conversation, WorkshopId id, Stored<WorkshopId>? seen, CancellationToken cancellationToken);

    /// <summary>Header and first transition in one transaction. False when the id is known.</summary>
    Task<bool> CreateAsync(Workshop workshop, Transition transition, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the header and inserts the transition in one transaction. False when the header is not the one
    /// <paramref name="seen"/> any more, or the transition is there.
    /// </summary>
    Task<bool> CommitAsync(Stored<Workshop> seen, Workshop next, Transition transition, CancellationToken cancellationToken);

    Task<Stored<Transition>?> FindTransitionAsync(WorkshopId id, int version, CancellationToken cancellationToken);

    /// <summary>All transitions, in order.</summary>
    Task<IReadOnlyList<Stored<Transition>>> ReadTransitionsAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>The new version; null when somebody else replaced it first.</summary>
    Task<Stored<Transition>?> ReplaceTransitionAsync(
        WorkshopId id, Stored<Transition> seen, Transition next, CancellationToken cancellationToken);
}
