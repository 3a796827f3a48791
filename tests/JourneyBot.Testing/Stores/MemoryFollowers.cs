using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryFollowers(Cells cells, StoreFaults faults) : IFollowerStore
{
    public Task<Stored<Follower>?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindFollower, () => cells.Find<Follower>(Key(id) + person));

    public Task<IReadOnlyList<Stored<Follower>>> ReadAsync(WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadFollowers, () => cells.Read<Follower>(Key(id)));

    public Task<Stored<Follower>?> SaveAsync(
        WorkshopId id, Stored<Follower>? seen, Follower follower, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.SaveFollower, () => cells.Save(Key(id) + follower.Person, seen?.Version, follower));

    private static string Key(WorkshopId id) => $"follower/{id}/";
}
