using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Builder;

/// <summary>Counts what it passes on to a storage in memory.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage _memory;

    public CountingStorage()
    {
        _memory = new MemoryStorage(Items);
    }

    public Dictionary<string, JObject> Items { get; } = [];

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return _memory.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        return _memory.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
}
