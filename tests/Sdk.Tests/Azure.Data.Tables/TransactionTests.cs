using Azure;
using Azure.Data.Tables;
using Xunit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace Sdk.Tests.Azure.Data.Tables;

[Collection(AzuriteAccount.Name)]
public sealed class TransactionTests(AzuriteAccount account)
{
    [Fact]
    public async Task ATransaction_DoesAllOfIt_AndAnswersInOrder()
    {
        var table = await account.NewTableAsync();
        var header = await table.AddEntityAsync(Row("header"));
        await table.AddEntityAsync(Row("old"));

        var answers = (await table.SubmitTransactionAsync(
        [
            new(UpdateReplace, Row("header", "next"), header.Headers.ETag!.Value),
            new(Add, Row("added")),
            new(UpsertReplace, Row("it's upserted")),
            new(UpsertMerge, Row("merged")),
            new(Delete, Row("old")),
        ])).Value;

        Assert.All(answers, answer => Assert.Equal(204, answer.Status));
        Assert.Equal(["added", "header", "it's upserted", "merged"], await KeysAsync(table));
        var updated = (await table.GetEntityAsync<TableEntity>("p", "header")).Value;
        Assert.Equal("next", updated.GetString("Text"));
        Assert.Equal(updated.ETag, answers[0].Headers.ETag);
    }

    [Fact]
    public async Task OneStaleVersion_UndoesAll_AndIsNamed()
    {
        var table = await account.NewTableAsync();
        var seen = await table.AddEntityAsync(Row("header"));
        await table.UpsertEntityAsync(Row("header", "by somebody else"));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(Add, Row("added")),
            new(UpdateReplace, Row("header", "next"), seen.Headers.ETag!.Value),
        ]));

        Assert.Equal(412, failure.Status);
        Assert.Equal("UpdateConditionNotSatisfied", failure.ErrorCode);
        Assert.Equal(1, failure.FailedTransactionActionIndex);
        Assert.Equal(["header"], await KeysAsync(table));
    }

    [Fact]
    public async Task OneRowThatIsThere_UndoesAll_AndIsNamed()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(Row("b"));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(Add, Row("a")), new(Add, Row("b"))]));

        Assert.Equal(409, failure.Status);
        Assert.Equal("EntityAlreadyExists", failure.ErrorCode);
        Assert.Equal(1, failure.FailedTransactionActionIndex);
        Assert.Equal(["b"], await KeysAsync(table));
    }

    [Fact]
    public async Task DeletingAMissingRow_FailsInATransaction()
    {
        var table = await account.NewTableAsync();

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(Add, Row("a")), new(Delete, Row("missing"))]));

        Assert.Equal(404, failure.Status);
        Assert.Empty(await KeysAsync(table));
    }

    [Fact]
    public async Task AnEmptyTransaction_IsRefused()
    {
        var table = await account.NewTableAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([]));
    }

    [Fact]
    public async Task HundredOperations_Pass_OneMore_IsRefused()
    {
        var table = await account.NewTableAsync();

        await table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(number => new TableTransactionAction(Add, Row($"a{number}"))));
        var failure = await Assert.ThrowsAnyAsync<RequestFailedException>(
            () => table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(number => new TableTransactionAction(Add, Row($"b{number}")))));

        Assert.Equal(400, failure.Status);
        Assert.Equal(100, (await KeysAsync(table)).Count);
    }

    [Fact]
    public async Task OfTwoTransactionsWithOneVersion_OneWins()
    {
        var table = await account.NewTableAsync();
        var seen = (await table.AddEntityAsync(Row("header"))).Headers.ETag!.Value;

        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(async number =>
        {
            try
            {
                await table.SubmitTransactionAsync([new(UpdateReplace, Row("header"), seen), new(Add, Row($"t~{number}"))]);
                return true;
            }
            catch (TableTransactionFailedException failure) when (failure.Status == 412)
            {
                return false;
            }
        }));

        Assert.Single(won, true);
        Assert.Equal(2, (await KeysAsync(table)).Count);
    }

    private static TableEntity Row(string key, string text = "") => new("p", key) { ["Text"] = text };

    private static async Task<List<string>> KeysAsync(TableClient table) =>
        await table.QueryAsync<TableEntity>(select: ["RowKey"]).Select(row => row.RowKey).ToListAsync();
}
