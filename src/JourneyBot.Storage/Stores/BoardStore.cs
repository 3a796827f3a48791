using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class BoardStore(IRows rows) : IBoardStore
{
    public async Task<Stored<PostedBoard>?> FindAsync(WorkshopId id, StepId step, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.Of(step), cancellationToken) is { } row
            ? new Stored<PostedBoard>(BoardDocument.Read(row.Content), row.Version)
            : null;

    public async Task<Stored<PostedBoard>?> SaveAsync(
        WorkshopId id, Stored<PostedBoard>? seen, PostedBoard board, CancellationToken cancellationToken)
    {
        var version = await rows.SaveAsync(Keys.Partition(id), Keys.Of(board.Step), BoardDocument.Write(board), seen?.Version, cancellationToken);
        return version is null ? null : new Stored<PostedBoard>(board, version);
    }
}
