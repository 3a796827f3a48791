namespace JourneyBot.Storage.Rows;

/// <summary>Rows that tell what they cost, if anybody listens; nothing is added to the way of a turn if nobody does.</summary>
/// <param name="store">The name of the product behind them, as OpenTelemetry writes it.</param>
internal sealed class ToldRows(IRows rows, string store) : IRows, IDisposable
{
    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken) =>
        TellAsync("find", () => rows.FindAsync(partition, key, cancellationToken));

    public Task<IReadOnlyList<Row>> ReadAsync(string partition, string from, string to, CancellationToken cancellationToken) =>
        TellAsync("read", () => rows.ReadAsync(partition, from, to, cancellationToken));

    public Task<IReadOnlyList<Row>> ReadFirstAsync(string partition, int most, CancellationToken cancellationToken) =>
        TellAsync("read", () => rows.ReadFirstAsync(partition, most, cancellationToken));

    public Task<string?> InsertAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        TellAsync("insert", () => rows.InsertAsync(partition, key, content, cancellationToken), version => version is not null);

    public Task<string?> ReplaceAsync(string partition, string key, string content, string seen, CancellationToken cancellationToken) =>
        TellAsync("replace", () => rows.ReplaceAsync(partition, key, content, seen, cancellationToken), version => version is not null);

    public Task PutAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        TellAsync("put", () => rows.PutAsync(partition, key, content, cancellationToken));

    public Task DeleteAsync(string partition, string key, CancellationToken cancellationToken) =>
        TellAsync("delete", () => rows.DeleteAsync(partition, key, cancellationToken));

    public Task DeleteAsync(string partition, string key, string seen, CancellationToken cancellationToken) =>
        TellAsync("delete", () => rows.DeleteAsync(partition, key, seen, cancellationToken));

    public Task DeleteAllAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        TellAsync("delete", () => rows.DeleteAllAsync(partition, keys, cancellationToken));

    public Task<IReadOnlyList<PlacedRow>> ScanAsync(string fromPartition, string toPartition, int most, CancellationToken cancellationToken) =>
        TellAsync("scan", () => rows.ScanAsync(fromPartition, toPartition, most, cancellationToken));

    public Task<bool> CompactAsync(CancellationToken cancellationToken) => TellAsync("compact", () => rows.CompactAsync(cancellationToken));

    public Task<bool> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancellationToken) =>
        TellAsync("commit", () => rows.CommitAsync(partition, changes, cancellationToken), isDone => isDone);

    public void Dispose() => (rows as IDisposable)?.Dispose();

    private Task TellAsync(string operation, Func<Task> act) => StoreTelemetry.IsHeard
        ? TellToAsync(operation, async () => { await act(); return true; }, _ => true)
        : act();

    private Task<T> TellAsync<T>(string operation, Func<Task<T>> act, Func<T, bool>? isDone = null) =>
        StoreTelemetry.IsHeard ? TellToAsync(operation, act, isDone ?? (_ => true)) : act();

    private async Task<T> TellToAsync<T>(string operation, Func<Task<T>> act, Func<T, bool> isDone)
    {
        using var span = new StoreSpan(operation, store);
        var result = await act();
        span.IsDone = isDone(result);
        return result;
    }
}
