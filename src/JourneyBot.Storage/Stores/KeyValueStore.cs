using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;

namespace JourneyBot.Storage.Stores;

/// <summary>Each key is a partition of its own: they have nothing to do with each other, and so they scale. A value begins with the day it was written.</summary>
internal sealed class KeyValueStore(IRows rows, TimeProvider time) : IKeyValueStore
{
    public async Task<string?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await rows.FindAsync(Keys.Partition(key), Keys.Only, cancellationToken))?.Content is { } content ? DatedValue.Read(content).Value : null;

    public Task SetAsync(string key, string value, CancellationToken cancellationToken) =>
        rows.PutAsync(Keys.Partition(key), Keys.Only, Dated(value), cancellationToken);

    public async Task<bool> AddAsync(string key, string value, CancellationToken cancellationToken) =>
        await rows.InsertAsync(Keys.Partition(key), Keys.Only, Dated(value), cancellationToken) is not null;

    public Task DeleteAsync(string key, CancellationToken cancellationToken) =>
        rows.DeleteAsync(Keys.Partition(key), Keys.Only, cancellationToken);

    private string Dated(string value) => new DatedValue(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), value).Write();
}
