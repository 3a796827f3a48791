using System.Globalization;
using JourneyBot.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace JourneyBot.Storage.Sqlite;

/// <summary>
/// One SQLite file with its schema, made at the first use. Write-ahead logging lets readers read while somebody writes; within
/// this process writers queue here, without a thread each, and only the first of them waits for other processes.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    private const string Schema =
        """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS rows (
            partition TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL, version TEXT NOT NULL,
            PRIMARY KEY (partition, key)) WITHOUT ROWID;
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writers = new(1);
    private readonly Once _created;

    public SqliteFile(string path)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)Patience.TotalSeconds }.ToString();
        _created = new Once(cancellationToken => CreateAsync(Path.GetFullPath(path), cancellationToken));
    }

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        return await ConnectAsync(cancellationToken);
    }

    /// <summary>This process's turn to write, until disposed.</summary>
    public async Task<IDisposable> WriteAsync(CancellationToken cancellationToken)
    {
        await _writers.WaitAsync(cancellationToken);
        return new Turn(_writers);
    }

    /// <summary>
    /// Pages that were divided may keep copies of what moved, and the log what was there before: so the file is written anew, and the log is emptied.
    /// </summary>
    public async Task<bool> CompactAsync(CancellationToken cancellationToken)
    {
        using var turn = await WriteAsync(cancellationToken);
        await using var connection = await OpenAsync(cancellationToken);
        await using var compact = connection.Command("VACUUM");
        await compact.ExecuteNonQueryAsync(cancellationToken);
        await using var empty = connection.Command("PRAGMA wal_checkpoint(TRUNCATE)");
        // The first thing it says is whether readers kept it from that.
        return Convert.ToInt64(await empty.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) == 0;
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writers.Dispose();
        _created.Dispose();
    }

    private async Task CreateAsync(string path, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(path) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var connection = await ConnectAsync(cancellationToken);
        await using var command = connection.Command(Schema);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            // SQLite's own waiting looks again after milliseconds, the library's only after 150.
            // What is deleted is overwritten at once.
            await using var wait = connection.Command($"PRAGMA busy_timeout = {(int)Patience.TotalMilliseconds}; PRAGMA secure_delete = ON");
            await wait.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
