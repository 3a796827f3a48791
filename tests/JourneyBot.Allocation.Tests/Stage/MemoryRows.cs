using System.Globalization;
using JourneyBot.Storage.Rows;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>
/// Rows in memory. Every operation is counted, and is done when its call returns: so a command runs on the measuring thread from
/// end to end, and nothing of a store's client is in what it allocates.
/// </summary>
internal sealed class MemoryRows : IRows
{
    private readonly Dictionary<(string Partition, string Key), Row> _rows = [];
    private int _version;

    /// <summary>Operations so far; a transaction is one.</summary>
    public int Operations { get; private set; }

    public int Count => _rows.Count;

    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken) =>
        Done(_rows.GetValueOrDefault((partition, key)));

    public Task<IReadOnlyList<Row>> ReadAsync(string partition, string from, string to, CancellationToken cancellationToken)
    {
        var range = _rows
            .Where(row => row.Key.Partition == partition && IsWithin(row.Key.Key, from, to))
            .OrderBy(row => row.Key.Key, StringComparer.Ordinal);
        return Done<IReadOnlyList<Row>>([.. range.Select(row => row.Value)]);
    }

    public Task<IReadOnlyList<Row>> ReadFirstAsync(string partition, int most, CancellationToken cancellationToken)
    {
        var rows = _rows.Where(row => row.Key.Partition == partition).OrderBy(row => row.Key.Key, StringComparer.Ordinal);
        return Done<IReadOnlyList<Row>>([.. rows.Take(most).Select(row => row.Value)]);
    }

    public Task<string?> InsertAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        Done(Apply(partition, new Change(key, content)));

    public Task<string?> ReplaceAsync(string partition, string key, string content, string seen, CancellationToken cancellationToken) =>
        Done(Apply(partition, new Change(key, content, seen)));

    public Task PutAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        Done(Set(partition, key, content));

    public Task DeleteAsync(string partition, string key, CancellationToken cancellationToken) =>
        Done(_rows.Remove((partition, key)));

    public Task DeleteAsync(string partition, string key, string seen, CancellationToken cancellationToken) =>
        Done(_rows.GetValueOrDefault((partition, key))?.Version == seen && _rows.Remove((partition, key)));

    public Task DeleteAllAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Done(keys.Count(key => _rows.Remove((partition, key))));

    public Task<IReadOnlyList<PlacedRow>> ScanAsync(string fromPartition, string toPartition, int most, CancellationToken cancellationToken)
    {
        var rows = _rows.Where(row => IsWithin(row.Key.Partition, fromPartition, toPartition))
            .OrderBy(row => row.Key.Partition, StringComparer.Ordinal).ThenBy(row => row.Key.Key, StringComparer.Ordinal);
        return Done<IReadOnlyList<PlacedRow>>([.. rows.Take(most).Select(row => new PlacedRow(row.Key.Partition, row.Value))]);
    }

    public Task<bool> CompactAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var isAsSeen = changes.All(change => IsAsSeen(partition, change));
        foreach (var change in isAsSeen ? changes : [])
        {
            Set(partition, change.Key, change.Content);
        }

        return Done(isAsSeen);
    }

    private static bool IsWithin(string key, string from, string to) =>
        string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, to) < 0;

    private Task<T> Done<T>(T answer)
    {
        Operations++;
        return Task.FromResult(answer);
    }

    private string? Apply(string partition, Change change) =>
        IsAsSeen(partition, change) ? Set(partition, change.Key, change.Content) : null;

    private bool IsAsSeen(string partition, Change change) =>
        _rows.GetValueOrDefault((partition, change.Key))?.Version == change.Seen;

    private string Set(string partition, string key, string content)
    {
        var version = (++_version).ToString(CultureInfo.InvariantCulture);
        _rows[(partition, key)] = new Row(key, content, version);
        return version;
    }
}
