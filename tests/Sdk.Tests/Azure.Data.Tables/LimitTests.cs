#if TABLES_SOURCE
using Azure;
using Azure.Data.Tables;
using Xunit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace Sdk.Tests.Azure.Data.Tables;

/// <summary>Limits of the real service that Azurite does not have. The official package leaves them to the service; the client in src/Sdk refuses in its words.</summary>
[Collection(AzuriteAccount.Name)]
public sealed class LimitTests(AzuriteAccount account)
{
    private static readonly string LargestText = new('x', 32_768);

    [Fact]
    public async Task TwoPartitions_InOneTransaction_AreRefused()
    {
        var failure = await RefusedAsync([new(Add, new TableEntity("p", "1")), new(Add, new TableEntity("q", "2"))]);

        Assert.Equal(("CommandsInBatchActOnDifferentPartitions", 1), (failure.ErrorCode, failure.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task OneRow_TwiceInOneTransaction_IsRefused()
    {
        var failure = await RefusedAsync([new(Add, new TableEntity("p", "1")), new(UpsertMerge, new TableEntity("p", "1"))]);

        Assert.Equal(("InvalidDuplicateRow", 1), (failure.ErrorCode, failure.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task ATransaction_OfMoreThan4MiB_IsRefused()
    {
        var table = await account.NewTableAsync();
        var rows = Enumerable.Range(0, 65).Select(number => new TableTransactionAction(Add, Filled("p", $"{number}", 2)));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.SubmitTransactionAsync(rows));

        Assert.Equal((413, "RequestBodyTooLarge"), (failure.Status, failure.ErrorCode));
        Assert.Empty(await table.QueryAsync<TableEntity>().ToListAsync());
    }

    [Fact]
    public async Task ARow_OfMoreThan1MiB_IsRefused()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(Filled("p", "large", 15));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(Filled("p", "too large", 16)));

        Assert.Equal((400, "EntityTooLarge"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task ARow_OfMoreThan252PropertiesOfItsOwn_IsRefused()
    {
        var table = await account.NewTableAsync();
        var row = new TableEntity("p", "r");
        for (var i = 0; i < 252; i++)
            row[$"P{i}"] = i;
        await table.AddEntityAsync(row);
        row["OneMore"] = 1;

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpsertEntityAsync(row));

        Assert.Equal((400, "TooManyProperties"), (failure.Status, failure.ErrorCode));
    }

    private async Task<TableTransactionFailedException> RefusedAsync(TableTransactionAction[] actions)
    {
        var table = await account.NewTableAsync();
        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));
        Assert.Equal(400, failure.Status);
        Assert.Empty(await table.QueryAsync<TableEntity>().ToListAsync());
        return failure;
    }

    private static TableEntity Filled(string partition, string key, int texts)
    {
        var row = new TableEntity(partition, key);
        for (var i = 0; i < texts; i++)
            row[$"Text{i}"] = LargestText;
        return row;
    }
}
#endif
