namespace JourneyBot.Workshops.Facilitation;

public interface IBoardStore
{
    Task<Stored<PostedBoard>?> FindAsync(WorkshopId id, StepId step, CancellationToken cancellationToken);

    /// <summary>Inserts (<paramref name="seen"/> null) or replaces. The new version; null when somebody else was first.</summary>
    Task<Stored<PostedBoard>?> SaveAsync(WorkshopId id, Stored<PostedBoard>? seen, PostedBoard board, CancellationToken cancellationToken);
}
