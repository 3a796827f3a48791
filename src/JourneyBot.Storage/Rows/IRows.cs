namespace JourneyBot.Storage.Rows;

/// <summary>
/// Texts by partition and key, with versions, and transactions within one partition: what Table Storage and SQLite both can.
/// The stores are written once, on this. Keys are ASCII without / \ # ? and at most 512 characters (see <see cref="Keys"/>).
/// </summary>
internal interface IRows
{
    /// <summary>One point read.</summary>
    Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken);

    /// <summary>All rows from one key up to, not including, another, in the order of their keys.</summary>
    Task<IReadOnlyList<Row>> ReadAsync(string partition, string from, string to, CancellationToken cancellationToken);

    /// <summary>The first rows of a partition, at most so many, in the order of their keys.</summary>
    Task<IReadOnlyList<Row>> ReadFirstAsync(string partition, int most, CancellationToken cancellationToken);

    /// <summary>The version written; null when the key is there already.</summary>
    Task<string?> InsertAsync(string partition, string key, string content, CancellationToken cancellationToken);

    /// <summary>The version written; null when the row does not have the version seen any more.</summary>
    Task<string?> ReplaceAsync(string partition, string key, string content, string seen, CancellationToken cancellationToken);

    /// <summary>Inserts or replaces.</summary>
    Task PutAsync(string partition, string key, string content, CancellationToken cancellationToken);

    /// <summary>Deletes, if it is there.</summary>
    Task DeleteAsync(string partition, string key, CancellationToken cancellationToken);

    /// <summary>Deletes the version seen; another one stays.</summary>
    Task DeleteAsync(string partition, string key, string seen, CancellationToken cancellationToken);

    /// <summary>Deletes those that are there. Not at once: some may be gone and others not yet.</summary>
    Task DeleteAllAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    /// <summary>The first rows of all partitions from one up to, not including, another, at most so many, in order. For cleaning only: it may read many.</summary>
    Task<IReadOnlyList<PlacedRow>> ScanAsync(string fromPartition, string toPartition, int most, CancellationToken cancellationToken);

    /// <summary>What was deleted is not to be read from the medium either, as far as the store decides that. False: not all of it yet.</summary>
    Task<bool> CompactAsync(CancellationToken cancellationToken);

    /// <summary>All of the changes, or none and false when one of them does not find what it expects.</summary>
    Task<bool> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancellationToken);
}
