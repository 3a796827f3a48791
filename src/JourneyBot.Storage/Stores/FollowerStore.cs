using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class FollowerStore(IRows rows) : IFollowerStore
{
    public async Task<Stored<Follower>?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.OfFollower(person), cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<Stored<Follower>>> ReadAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Followers;
        var found = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return [.. found.Select(Read)];
    }

    public async Task<Stored<Follower>?> SaveAsync(
        WorkshopId id, Stored<Follower>? seen, Follower follower, CancellationToken cancellationToken)
    {
        if (seen is null)
        {
            // Before the row: what TraceIndex reads.
            await rows.PutAsync(Keys.TracesOf(follower.Person), KeyText.Encode(id.Value), string.Empty, cancellationToken);
        }

        var content = FollowerDocument.Write(follower);
        var version = await rows.SaveAsync(Keys.Partition(id), Keys.OfFollower(follower.Person), content, seen?.Version, cancellationToken);
        return version is null ? null : new Stored<Follower>(follower, version);
    }

    private static Stored<Follower> Read(Row row) => new(FollowerDocument.Read(row.Content), row.Version);
}
