using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>Reads what is of one type; what is of another is left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var items = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in found)
        {
            if (value is TStoreItem item)
            {
                items.Add(key, item);
            }
        }

        return items;
    }
}
