using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryBallots(Cells cells, StoreFaults faults) : IBallotStore
{
    public Task<Stored<Ballot>?> FindAsync(WorkshopId id, string round, ParticipantId voter, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindBallot, () => cells.Find<Ballot>(Key(id, round) + voter));

    public Task<IReadOnlyList<Ballot>> ReadAsync(WorkshopId id, string round, CancellationToken cancellationToken) =>
        faults.RunAsync<IReadOnlyList<Ballot>>(
            StoreOperation.ReadBallots, () => [.. cells.Read<Ballot>(Key(id, round)).Select(stored => stored.Value)]);

    public Task<Stored<Ballot>?> SaveAsync(WorkshopId id, Stored<Ballot>? seen, Ballot ballot, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.SaveBallot, () => cells.Save(Key(id, ballot.Round) + ballot.Voter, seen?.Version, ballot));

    private static string Key(WorkshopId id, string round) => $"ballot/{id}/{round}/";
}
