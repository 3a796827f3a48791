using Azure.Data.Tables;
using JourneyBot.Testing.Storage;
using JourneyBot.Tests.Extension;
using Microsoft.Data.Sqlite;

namespace JourneyBot.Tests.Privacy;

/// <summary>A store read as it is, row by row, past the product.</summary>
internal sealed class RawStore(Azurite? azurite) : IAsyncDisposable
{
    public static async Task<RawStore> OpenAsync(string kind) => new(kind == "tables" ? await Azurite.StartAsync() : null);

    /// <summary>What a host is told.</summary>
    public IReadOnlyDictionary<string, string?>? Settings => azurite is null ? null : new Dictionary<string, string?>
    {
        ["Storage:Kind"] = "tables",
        ["Storage:ConnectionString"] = azurite.ConnectionString,
    };

    /// <summary>Each row as a line: partition, key, all that it holds.</summary>
    public Task<IReadOnlyList<string>> ReadAsync(Town town) => azurite is null ? OfSqliteAsync(town.File) : OfTablesAsync();

    /// <summary>What else is on the medium: the file and its log.</summary>
    public async Task<IReadOnlyList<byte[]>> FilesAsync(Town town)
    {
        if (azurite is not null)
        {
            return [];
        }

        var files = new List<byte[]>();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(town.File)!, Path.GetFileName(town.File) + "*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            files.Add(bytes.ToArray());
        }

        return files;
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> OfSqliteAsync(string file)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT partition, key, content FROM rows";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add($"{reader.GetString(0)} | {reader.GetString(1)} | {reader.GetString(2)}");
        }

        return rows;
    }

    private async Task<IReadOnlyList<string>> OfTablesAsync()
    {
        var table = new TableServiceClient(azurite!.ConnectionString).GetTableClient("JourneyBot");
        var rows = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(string.Empty))
        {
            rows.Add($"{row.PartitionKey} | {row.RowKey} | {string.Join(" ", row.Where(property => property.Key is not ("odata.etag" or "Timestamp")).Select(property => property.Value))}");
        }

        return rows;
    }
}
