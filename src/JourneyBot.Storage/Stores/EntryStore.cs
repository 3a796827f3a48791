using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class EntryStore(IRows rows) : IEntryStore
{
    public async Task<Entry?> AddAsync(WorkshopId id, Entry entry, CancellationToken cancellationToken) =>
        await rows.InsertAsync(Keys.Partition(id), Keys.Of(entry.Key), EntryDocument.Write(entry), cancellationToken) is null
            ? await FindAsync(id, entry.Key, cancellationToken) ?? throw new InvalidOperationException("An entry is gone that was there a moment ago.")
            : null;

    public async Task<Entry?> FindAsync(WorkshopId id, EntryKey key, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.Of(key), cancellationToken) is { } row ? EntryDocument.Read(key, row.Content) : null;

    public async Task<IReadOnlyList<Entry>> ReadAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Entries;
        var found = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return [.. found.Select(row => EntryDocument.Read(Keys.ReadEntry(row.Key), row.Content))];
    }
}
