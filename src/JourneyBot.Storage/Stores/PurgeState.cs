using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class PurgeState(IRows rows) : IPurgeState
{
    public async Task<Stored<PurgeTurn>?> FindAsync(CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Purge, Keys.Only, cancellationToken) is { } row
            ? new Stored<PurgeTurn>(PurgeDocument.Read(row.Content), row.Version)
            : null;

    public async Task<Stored<PurgeTurn>?> SaveAsync(Stored<PurgeTurn>? seen, PurgeTurn next, CancellationToken cancellationToken) =>
        await rows.SaveAsync(Keys.Purge, Keys.Only, PurgeDocument.Write(next), seen?.Version, cancellationToken) is { } version
            ? new Stored<PurgeTurn>(next, version)
            : null;
}
