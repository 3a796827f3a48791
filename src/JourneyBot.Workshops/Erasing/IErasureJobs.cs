using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

public interface IErasureJobs
{
    /// <summary>Inserts. One that is there already stays as it is.</summary>
    Task<Stored<ErasureJob>> OpenAsync(ErasureJob job, CancellationToken cancellationToken);

    Task<Stored<ErasureJob>?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>At most so many, in the order of their ids, after that one (null: from the first).</summary>
    Task<IReadOnlyList<Stored<ErasureJob>>> ReadAsync(string? after, int most, CancellationToken cancellationToken);

    /// <summary>The new version; null when somebody else was first.</summary>
    Task<Stored<ErasureJob>?> SaveAsync(Stored<ErasureJob> seen, ErasureJob next, CancellationToken cancellationToken);

    Task CloseAsync(string id, CancellationToken cancellationToken);
}
