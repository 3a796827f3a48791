using Azure;
using Azure.Data.Tables;
using JourneyBot.Storage.Rows;

namespace JourneyBot.Storage.Tables;

/// <summary>Rows in one table of Table Storage, made at the first use. A version is an ETag.</summary>
internal sealed class TableRows(TableClient table) : IRows, IDisposable
{
    /// <summary>That the service gives at once.</summary>
    private const int LargestPage = 1_000;
    private const int DeletedAtOnce = 16;

    private readonly Once _created = new(cancellationToken => table.CreateIfNotExistsAsync(cancellationToken));

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    public async Task<IReadOnlyList<Row>> ReadAsync(string partition, string from, string to, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        var rows = new List<Row>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(Read(row));
        }

        return rows;
    }

    public async Task<IReadOnlyList<Row>> ReadFirstAsync(string partition, int most, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        var rows = new List<Row>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, Math.Min(most, LargestPage), cancellationToken: cancellationToken))
        {
            rows.Add(Read(row));
            if (rows.Count == most)
            {
                break;
            }
        }

        return rows;
    }

    public async Task<string?> InsertAsync(string partition, string key, string content, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        return await UnlessConflict(() => table.AddEntityAsync(Entity(partition, key, content), cancellationToken));
    }

    public async Task<string?> ReplaceAsync(string partition, string key, string content, string seen, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        return await UnlessConflict(
            () => table.UpdateEntityAsync(Entity(partition, key, content), new ETag(seen), TableUpdateMode.Replace, cancellationToken));
    }

    public async Task PutAsync(string partition, string key, string content, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        await table.UpsertEntityAsync(Entity(partition, key, content), TableUpdateMode.Replace, cancellationToken);
    }

    public async Task DeleteAsync(string partition, string key, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        await table.DeleteEntityAsync(partition, key, cancellationToken: cancellationToken);
    }

    public async Task DeleteAsync(string partition, string key, string seen, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        await UnlessConflict(async () =>
        {
            await table.DeleteEntityAsync(partition, key, new ETag(seen), cancellationToken);
            return seen;
        });
    }

    public async Task DeleteAllAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = DeletedAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(keys, limits, async (key, cancellation) => await table.DeleteEntityAsync(partition, key, cancellationToken: cancellation));
    }

    public async Task<IReadOnlyList<PlacedRow>> ScanAsync(string fromPartition, string toPartition, int most, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {fromPartition} and PartitionKey lt {toPartition}");
        var rows = new List<PlacedRow>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, Math.Min(most, LargestPage), cancellationToken: cancellationToken))
        {
            rows.Add(new PlacedRow(row.PartitionKey, Read(row)));
            if (rows.Count == most)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>The service sees to its media itself.</summary>
    public Task<bool> CompactAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public async Task<bool> CommitAsync(string partition, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        await _created.DoneAsync(cancellationToken);
        try
        {
            await table.SubmitTransactionAsync(changes.Select(change => Action(partition, change)), cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException failure) when (IsConflict(failure))
        {
            return false;
        }
    }

    public void Dispose() => _created.Dispose();

    private static TableTransactionAction Action(string partition, Change change)
    {
        var entity = Entity(partition, change.Key, change.Content);
        return change.Seen is null
            ? new TableTransactionAction(TableTransactionActionType.Add, entity)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, new ETag(change.Seen));
    }

    private static Task<string?> UnlessConflict(Func<Task<Response>> write) => UnlessConflict(async () =>
        (await write()).Headers.ETag?.ToString() ?? throw new InvalidDataException("A write was answered without a version."));

    private static async Task<string?> UnlessConflict(Func<Task<string>> write)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException failure) when (IsConflict(failure))
        {
            return null;
        }
    }

    // There already, of another version, or gone. A missing table is no conflict.
    private static bool IsConflict(RequestFailedException failure) =>
        failure.Status is 409 or 412 || (failure.Status == 404 && failure.ErrorCode == "ResourceNotFound");

    private static TableEntity Entity(string partition, string key, string content)
    {
        var entity = new TableEntity(partition, key);
        TableText.Write(entity, content);
        return entity;
    }

    private static Row Read(TableEntity entity) => new(entity.RowKey, TableText.Read(entity), entity.ETag.ToString());
}
