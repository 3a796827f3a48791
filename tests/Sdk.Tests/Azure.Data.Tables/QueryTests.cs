using Azure;
using Azure.Data.Tables;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

[Collection(AzuriteAccount.Name)]
public sealed class QueryTests(AzuriteAccount account)
{
    [Fact]
    public async Task AQuery_ReadsOnBeyondThousandRows_InOrderOfTheirKeys()
    {
        var table = await account.NewTableAsync();
        foreach (var batch in Enumerable.Range(0, 2_350).Chunk(100))
            await table.SubmitTransactionAsync(batch.Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row("p", number))));
        await table.AddEntityAsync(Row("other", 1));

        var pages = await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {"p"}")).AsPages().ToListAsync();

        Assert.Equal([1_000, 1_000, 350], pages.Select(page => page.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(Enumerable.Range(0, 2_350), pages.SelectMany(page => page.Values).Select(row => row.GetInt32("Number")!.Value));
    }

    [Fact]
    public async Task APage_HasAtMostSoManyRows_AndATokenToGoOnFrom()
    {
        var table = await account.NewTableAsync();
        await table.SubmitTransactionAsync(Enumerable.Range(0, 5).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row("旅 p", number))));

        var first = await table.QueryAsync<TableEntity>(maxPerPage: 2).AsPages().FirstAsync();
        var rest = await table.QueryAsync<TableEntity>().AsPages(first.ContinuationToken).ToListAsync();

        Assert.Equal(2, first.Values.Count);
        Assert.Equal([2, 3, 4], rest.SelectMany(page => page.Values).Select(row => row.GetInt32("Number")!.Value));
    }

    [Fact]
    public async Task AFilter_TakesARangeOfKeys_AndOnlyTheSelectedProperties()
    {
        var table = await account.NewTableAsync();
        foreach (var key in (string[])["e~1", "e~2", "p~1", "workshop"])
            await table.AddEntityAsync(new TableEntity("w", key) { ["A"] = key, ["B"] = key });

        var rows = await table
            .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {"w"} and RowKey ge {"e~"} and RowKey lt {"f"}"), select: ["RowKey", "A"])
            .ToListAsync();

        Assert.Equal(["e~1", "e~2"], rows.Select(row => row.RowKey));
        Assert.All(rows, row => Assert.Equal(row.RowKey, row.GetString("A")));
        Assert.All(rows, row => Assert.False(row.ContainsKey("B")));
    }

    [Fact]
    public async Task AFilter_ComparesEveryType()
    {
        var table = await account.NewTableAsync();
        var time = new DateTimeOffset(2026, 4, 1, 3, 0, 0, TimeSpan.Zero);
        var id = Guid.NewGuid();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Time"] = time, ["Id"] = id, ["Long"] = 5L, ["Flag"] = true, ["Text"] = "it's" });

        var filter = TableClient.CreateQueryFilter($"Time le {time} and Id eq {id} and Long eq {5L} and Flag eq {true} and Text eq {"it's"}");

        Assert.Single(await table.QueryAsync<TableEntity>(filter).ToListAsync());
    }

    [Fact]
    public void AFilter_QuotesWhatIsPutIn()
    {
        Assert.Equal("A eq 'x'' or ''1'' eq ''1' and B eq 7 and C eq 8L and D eq true", TableClient.CreateQueryFilter($"A eq {"x' or '1' eq '1"} and B eq {7} and C eq {8L} and D eq {true}"));
        Assert.Equal("T ge datetime'2026-04-01T03:00:00Z'", TableClient.CreateQueryFilter($"T ge {new DateTimeOffset(2026, 4, 1, 12, 0, 0, TimeSpan.FromHours(9))}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new object()}"));
    }

    private static TableEntity Row(string partition, int number) => new(partition, $"{number:d5}") { ["Number"] = number };
}
