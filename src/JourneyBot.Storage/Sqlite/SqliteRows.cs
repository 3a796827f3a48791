using JourneyBot.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace JourneyBot.Storage.Sqlite;

/// <summary>
/// Rows in one SQLite file, for one machine. Several processes may use it at once: they read while one writes, and wait for
/// each other's writes. A version is drawn with each write, so no row has the same one twice, not even after it was deleted.
/// </summary>
internal sealed class SqliteRows(string path) : IRows, IDisposable
{
    private const int MostAtOnce = 500;
    private const string NewVersion = "lower(hex(randomblob(8)))";
    private readonly SqliteFile _file = new(path);

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        await using var connection = await _file.OpenAsync(cancellationToken);
        await using var command = connection.Command("SELECT key, content, version FROM rows WHERE partition = $p AND key = $k");
        await using var reader = await command.With("$p", partition).With("$k", key).ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? Read(reader) : null;
    }

    public async Task<IReadOnlyList<Row>> ReadAsync(string partition, string from, string to, CancellationToken cancellationToken)
    {
        await using var connection = await _file.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            "SELECT key, content, version FROM rows WHERE partition = $p AND key >= $from AND key < $to ORDER BY key");
        await using var reader = await command.With("$p", partition).With("$from", from).With("$to", to).ExecuteReaderAsync(cancellationToken);
        return await ReadAllAsync(reader, cancellationToken);
    }

    public async Task<IReadOnlyList<Row>> ReadFirstAsync(string partition, int most, CancellationToken cancellationToken)
    {
        await using var connection = await _file.OpenAsync(cancellationToken);
        await using var command = connection.Command("SELECT key, content, version FROM rows WHERE partition = $p ORDER BY key LIMIT $most");
        await using var reader = await command.With("$p", partition).With("$most", most).ExecuteReaderAsync(cancellationToken);
        return await ReadAllAsync(reader, cancellationToken);
    }

    public Task<string?> InsertAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        WriteAsync(connection => [Insert(connection, partition, key, content)], cancellationToken);

    public Task<string?> ReplaceAsync(string partition, string key, string content, string seen, CancellationToken cancellationToken) =>
        WriteAsync(connection => [Replace(connection, partition, key, content, seen)], cancellationToken);

    public Task PutAsync(string partition, string key, string content, CancellationToken cancellationToken) =>
        WriteAsync(connection => [Put(connection, partition, key, content)], cancellationToken);

    public Task DeleteAsync(string partition, string key, CancellationToken cancellationToken) =>
        WriteAsync(connection => [Delete(connection, partition, key)], cancellationToken);

    public Task DeleteAsync(string partition, string key, string seen, CancellationToken cancellationToken) =>
        WriteAsync(connection => [Delete(connection, partition, key, " AND version = $seen").With("$seen", seen)], cancellationToken);

    public async Task DeleteAllAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        foreach (var some in keys.Chunk(MostAtOnce))
        {
            // One that is gone already would undo the others: so each says that it is done.
            await WriteAsync(connection => some.Select(key => Delete(connection, partition, key, string.Empty, "SELECT 'done'")), cancellationToken);
        }
    }

    public async Task<IReadOnlyList<PlacedRow>> ScanAsync(string fromPartition, string toPartition, int most, CancellationToken cancellationToken)
    {
        await using var connection = await _file.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            "SELECT key, content, version, partition FROM rows WHERE partition >= $from AND partition < $to ORDER BY partition, key LIMIT $most");
        await using var reader = await command.With("$from", fromPartition).With("$to", toPartition).With("$most", most).ExecuteReaderAsync(cancellationToken);
        var rows = new List<PlacedRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new PlacedRow(reader.GetString(3), Read(reader)));
        }

        return rows;
    }

    public Task<bool> CompactAsync(CancellationToken cancellationToken) => _file.CompactAsync(cancellationToken);

    public async Task<bool> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancellationToken) =>
        await WriteAsync(connection => changes.Select(change => Of(connection, partition, change)), cancellationToken) is not null;

    public void Dispose() => _file.Dispose();

    /// <summary>
    /// All of the commands, or none and null when one of them finds nothing to write. Also one alone is a transaction of its own:
    /// only a commit says that the disk has it.
    /// </summary>
    private async Task<string?> WriteAsync(Func<SqliteConnection, IEnumerable<SqliteCommand>> write, CancellationToken cancellationToken)
    {
        using var turn = await _file.WriteAsync(cancellationToken);
        await using var connection = await _file.OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction(deferred: false);
        string? version = null;
        foreach (var command in write(connection))
        {
            await using (command)
            {
                command.Transaction = transaction;
                version = (string?)await command.ExecuteScalarAsync(CancellationToken.None);
            }

            if (version is null)
            {
                return null;
            }
        }

        await transaction.CommitAsync(CancellationToken.None);
        return version;
    }

    private static SqliteCommand Of(SqliteConnection connection, string partition, Change change) =>
        change.Seen is null
            ? Insert(connection, partition, change.Key, change.Content)
            : Replace(connection, partition, change.Key, change.Content, change.Seen);

    private static SqliteCommand Insert(SqliteConnection connection, string partition, string key, string content) =>
        connection.Command($"INSERT INTO rows (partition, key, content, version) VALUES ($p, $k, $c, {NewVersion}) ON CONFLICT DO NOTHING RETURNING version")
            .With("$p", partition).With("$k", key).With("$c", content);

    private static SqliteCommand Replace(SqliteConnection connection, string partition, string key, string content, string seen) =>
        connection.Command($"UPDATE rows SET content = $c, version = {NewVersion} WHERE partition = $p AND key = $k AND version = $seen RETURNING version")
            .With("$p", partition).With("$k", key).With("$c", content).With("$seen", seen);

    private static SqliteCommand Put(SqliteConnection connection, string partition, string key, string content) =>
        connection.Command(
            $"""
            INSERT INTO rows (partition, key, content, version) VALUES ($p, $k, $c, {NewVersion})
            ON CONFLICT DO UPDATE SET content = excluded.content, version = excluded.version RETURNING version
            """).With("$p", partition).With("$k", key).With("$c", content);

    /// <param name="further">A constant of this class.</param>
    /// <param name="answer">Instead of the version deleted.</param>
    private static SqliteCommand Delete(SqliteConnection connection, string partition, string key, string further = "", string? answer = null) =>
        connection.Command($"DELETE FROM rows WHERE partition = $p AND key = $k{further}{(answer is null ? " RETURNING version" : $"; {answer}")}")
            .With("$p", partition).With("$k", key);

    private static async Task<IReadOnlyList<Row>> ReadAllAsync(SqliteDataReader reader, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    private static Row Read(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2));
}
