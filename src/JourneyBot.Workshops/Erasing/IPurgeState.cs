using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Who cleans up just now, and how far they are. One row for all hosts.</summary>
/// <param name="Host">Until <paramref name="Until"/> it is this one's turn.</param>
/// <param name="Reached">Where the look through the small rows goes on; null: it is through.</param>
/// <param name="LookedAt">When the last look through them began.</param>
public sealed record PurgeTurn(string? Host, DateTimeOffset Until, string? Reached, DateTimeOffset LookedAt)
{
    /// <summary>Something was taken out since the store was compacted.</summary>
    public bool OwesCompacting { get; init; }
}

public interface IPurgeState
{
    Task<Stored<PurgeTurn>?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Inserts (<paramref name="seen"/> null) or replaces. Null: somebody else was first.</summary>
    Task<Stored<PurgeTurn>?> SaveAsync(Stored<PurgeTurn>? seen, PurgeTurn next, CancellationToken cancellationToken);
}
