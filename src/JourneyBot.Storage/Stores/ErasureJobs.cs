using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>One small partition: a row for each thing that is being erased.</summary>
internal sealed class ErasureJobs(IRows rows) : IErasureJobs
{
    public async Task<Stored<ErasureJob>> OpenAsync(ErasureJob job, CancellationToken cancellationToken) =>
        await rows.InsertAsync(Keys.Erasing, job.Id, ErasureDocument.Write(job), cancellationToken) is { } version
            ? new Stored<ErasureJob>(job, version)
            : await FindAsync(job.Id, cancellationToken) ?? throw new InvalidOperationException("A job is gone that was there a moment ago.");

    public async Task<Stored<ErasureJob>?> FindAsync(string id, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Erasing, id, cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<Stored<ErasureJob>>> ReadAsync(string? after, int most, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var found = await rows.ReadAsync(Keys.Erasing, after is null ? from : after + " ", to, cancellationToken);
        return [.. found.Take(most).Select(Read)];
    }

    public async Task<Stored<ErasureJob>?> SaveAsync(Stored<ErasureJob> seen, ErasureJob next, CancellationToken cancellationToken) =>
        await rows.ReplaceAsync(Keys.Erasing, next.Id, ErasureDocument.Write(next), seen.Version, cancellationToken) is { } version
            ? new Stored<ErasureJob>(next, version)
            : null;

    public Task CloseAsync(string id, CancellationToken cancellationToken) => rows.DeleteAsync(Keys.Erasing, id, cancellationToken);

    private static Stored<ErasureJob> Read(Row row) => new(ErasureDocument.Read(row.Key, row.Content), row.Version);
}
