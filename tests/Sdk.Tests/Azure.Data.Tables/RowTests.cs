using Azure;
using Azure.Data.Tables;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

[Collection(AzuriteAccount.Name)]
public sealed class RowTests(AzuriteAccount account)
{
    [Fact]
    public async Task ATable_IsCreatedOnce_AndDeletedOnce()
    {
        var table = account.Service.GetTableClient($"t{Guid.NewGuid():N}");

        var created = await table.CreateIfNotExistsAsync();
        var again = await table.CreateIfNotExistsAsync();
        var deleted = await table.DeleteAsync();
        var gone = await table.DeleteAsync();

        Assert.Equal(table.Name, created.Value.Name);
        Assert.Equal(409, again.GetRawResponse().Status);
        Assert.Equal(table.Name, again.Value.Name);
        Assert.Equal(204, deleted.Status);
        Assert.Equal(404, gone.Status);
    }

    [Fact]
    public async Task AddingARowTwice_IsAConflict_AndKeepsTheFirst()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "first" });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "second" }));

        Assert.Equal(409, failure.Status);
        Assert.Equal("EntityAlreadyExists", failure.ErrorCode);
        Assert.Equal("first", (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task WithoutItsTable_ARowIsNotFound_AndTheCodeSaysWhy()
    {
        var table = account.Service.GetTableClient("missing");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(404, failure.Status);
        Assert.Equal("TableNotFound", failure.ErrorCode);
    }

    [Fact]
    public async Task AMissingRow_IsAFailureOrNoValue_AsAskedFor()
    {
        var table = await account.NewTableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "missing"));
        var maybe = await table.GetEntityIfExistsAsync<TableEntity>("p", "missing");

        Assert.Equal(404, failure.Status);
        Assert.Equal("ResourceNotFound", failure.ErrorCode);
        Assert.False(maybe.HasValue);
        Assert.Equal(404, maybe.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => maybe.Value);
    }

    [Fact]
    public async Task Replacing_WithAStaleVersion_IsRefused()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = 1 });
        var seen = (await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).Value!;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["Number"] = 2 }, seen.ETag, TableUpdateMode.Replace);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Number"] = 3 }, seen.ETag, TableUpdateMode.Replace));

        Assert.Equal(412, failure.Status);
        Assert.Equal("UpdateConditionNotSatisfied", failure.ErrorCode);
        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Number"));
    }

    [Fact]
    public async Task TheAnswerToAWrite_CarriesTheVersion_ThatTheNextWriteNeeds()
    {
        var table = await account.NewTableAsync();

        var added = await table.AddEntityAsync(new TableEntity("p", "r"));
        var replaced = await table.UpdateEntityAsync(new TableEntity("p", "r"), added.Headers.ETag!.Value, TableUpdateMode.Replace);
        var again = await table.UpdateEntityAsync(new TableEntity("p", "r"), replaced.Headers.ETag!.Value, TableUpdateMode.Replace);

        Assert.Equal(204, again.Status);
        Assert.Equal(again.Headers.ETag, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag);
    }

    [Fact]
    public async Task Updating_SaysWhichVersionItExpects()
    {
        var table = await account.NewTableAsync();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));
    }

    [Fact]
    public async Task Merging_KeepsOtherProperties_Replacing_DoesNot()
    {
        var table = await account.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 });
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2 });
        var merged = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, TableUpdateMode.Replace);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(2, merged.GetInt32("A"));
        Assert.Equal(1, merged.GetInt32("B"));
        Assert.Equal(3, replaced.GetInt32("A"));
        Assert.False(replaced.ContainsKey("B"));
    }

    [Fact]
    public async Task DeletingAMissingRow_IsNoFailure_AStaleVersionIs()
    {
        var table = await account.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity("p", "r"));
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", added.Headers.ETag!.Value));
        var deleted = await table.DeleteEntityAsync("p", "r");
        var gone = await table.DeleteEntityAsync("p", "r");

        Assert.Equal(412, failure.Status);
        Assert.Equal(204, deleted.Status);
        Assert.Equal(404, gone.Status);
    }

    [Theory]
    [InlineData("it's")]
    [InlineData("a~b c+d%20&e=f;g")]
    [InlineData("鍵と行")]
    [InlineData("")]
    public async Task Keys_MayHaveAnyAllowedCharacter(string key)
    {
        var table = await account.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity(key, key));

        await table.UpdateEntityAsync(new TableEntity(key, key) { ["A"] = 1 }, added.Headers.ETag!.Value);
        var found = await table.GetEntityAsync<TableEntity>(key, key);
        var queried = await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")).ToListAsync();
        await table.DeleteEntityAsync(key, key);

        Assert.Equal(key, found.Value.RowKey);
        Assert.Equal(1, Assert.Single(queried).GetInt32("A"));
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>(key, key)).HasValue);
    }

    [Fact]
    public async Task ThirtyTwoWritersOfOneRow_LoseNoUpdate()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Count"] = 0 });

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => CountUpAsync(table)));

        Assert.Equal(32, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("Count"));
    }

    private static async Task CountUpAsync(TableClient table)
    {
        while (true)
        {
            var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
            row["Count"] = row.GetInt32("Count") + 1;
            try
            {
                await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
                return;
            }
            catch (RequestFailedException failure) when (failure.Status == 412)
            {
                // Somebody was first: read again.
            }
        }
    }
}
