using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class BallotStore(IRows rows) : IBallotStore
{
    public async Task<Stored<Ballot>?> FindAsync(WorkshopId id, string round, ParticipantId voter, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.Of(round, voter), cancellationToken) is { } row
            ? new Stored<Ballot>(BallotDocument.Read(row.Content), row.Version)
            : null;

    public async Task<IReadOnlyList<Ballot>> ReadAsync(WorkshopId id, string round, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Ballots(round);
        var found = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return [.. found.Select(row => BallotDocument.Read(row.Content))];
    }

    public async Task<Stored<Ballot>?> SaveAsync(WorkshopId id, Stored<Ballot>? seen, Ballot ballot, CancellationToken cancellationToken)
    {
        var key = Keys.Of(ballot.Round, ballot.Voter);
        var version = await rows.SaveAsync(Keys.Partition(id), key, BallotDocument.Write(ballot), seen?.Version, cancellationToken);
        return version is null ? null : new Stored<Ballot>(ballot, version);
    }
}
