namespace JourneyBot.Storage;

/// <summary>
/// Small values by key, last writer wins: a person's unfinished interview, an installer's locale. Never workshop content.
/// Keys: at most 512 characters of letters, digits, - and _. Values: at most 64 KB of text.
/// </summary>
public interface IKeyValueStore
{
    Task<string?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Inserts or replaces.</summary>
    Task SetAsync(string key, string value, CancellationToken cancellationToken);

    /// <summary>False when the key is there already; the first one stays.</summary>
    Task<bool> AddAsync(string key, string value, CancellationToken cancellationToken);

    Task DeleteAsync(string key, CancellationToken cancellationToken);
}
