using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

[Collection(AzuriteAccount.Name)]
public sealed class ValueTests(AzuriteAccount account)
{
    private static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, 123, TimeSpan.FromHours(9));

    public enum Mood
    {
        Low,
        High,
    }

    [Fact]
    public async Task EveryType_ComesBackAsItWas()
    {
        var table = await account.NewTableAsync();
        var id = Guid.NewGuid();
        await table.AddEntityAsync(new TableEntity("p", "r")
        {
            ["Text"] = "旅",
            ["Flag"] = true,
            ["Number"] = -5,
            ["Long"] = long.MaxValue,
            ["Double"] = 1.5,
            ["WholeDouble"] = 2.0,
            ["Id"] = id,
            ["Time"] = Noon,
            ["UtcTime"] = Noon.UtcDateTime,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Data"] = new BinaryData(new byte[] { 7 }),
            ["Nothing"] = null,
        });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("旅", row.GetString("Text"));
        Assert.True(row.GetBoolean("Flag"));
        Assert.Equal(-5, row.GetInt32("Number"));
        Assert.Equal(long.MaxValue, row.GetInt64("Long"));
        Assert.Equal(1.5, row.GetDouble("Double"));
        Assert.Equal(2.0, row.GetDouble("WholeDouble"));
        Assert.Equal(id, row.GetGuid("Id"));
        Assert.Equal(Noon, row.GetDateTimeOffset("Time"));
        Assert.Equal(Noon.UtcDateTime, row.GetDateTime("UtcTime"));
        Assert.Equal([0, 1, 255], row.GetBinary("Bytes"));
        Assert.Equal([7], row.GetBinaryData("Data").ToArray());
        Assert.False(row.ContainsKey("Nothing"));
        Assert.NotNull(row.Timestamp);
        Assert.NotEqual(default, row.ETag);
    }

    [Theory]
    [InlineData("一二三四五六七八九十", 3_276)]
    [InlineData("😀", 16_384)]
    [InlineData("a\"\\<'>&\u0001\n", 3_640)]
    public async Task LongText_ComesBackUndamaged_UpToTheLimit(string part, int times)
    {
        var table = await account.NewTableAsync();
        var text = string.Concat(Enumerable.Repeat(part, times));

        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = text, ["More"] = text });
        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "s") { ["Text"] = text })]);

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal(text, row.GetString("Text"));
        Assert.Equal(text, row.GetString("More"));
        Assert.Equal(text, (await table.GetEntityAsync<TableEntity>("p", "s")).Value.GetString("Text"));
    }

    [Fact]
    public async Task TextBeyondTheLimit_IsRefused()
    {
        var table = await account.NewTableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = new string('あ', 32_769) }));

        Assert.Equal(400, failure.Status);
    }

    [Fact]
    public async Task SelectedProperties_ComeAlone()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r", ["A"])).Value;

        Assert.Equal(1, row.GetInt32("A"));
        Assert.False(row.ContainsKey("B"));
    }

    [Fact]
    public async Task AClassOfItsOwn_BecomesARow_AndComesBack()
    {
        var table = await account.NewTableAsync();
        var guest = new Guest { PartitionKey = "p", RowKey = "r", Name = "さくら", Visits = 3, Seen = Noon, Mood = Mood.High, Secret = "not stored" };
        await table.AddEntityAsync(guest);

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        var back = (await table.GetEntityAsync<Guest>("p", "r")).Value;

        Assert.Equal("さくら", row.GetString("FullName"));
        Assert.False(row.ContainsKey(nameof(Guest.Secret)));
        Assert.Equal(("さくら", 3L, Noon, Mood.High), (back.Name, back.Visits, back.Seen, back.Mood));
        Assert.Null(back.Secret);
        Assert.Equal(row.ETag, back.ETag);
    }

    [Fact]
    public void AskingForAnotherType_IsRefused()
    {
        var row = new TableEntity("p", "r") { ["A"] = 1 };

        Assert.Throws<InvalidOperationException>(() => row.GetString("A"));
        Assert.Null(row.GetString("Missing"));
        Assert.Null(row["Missing"]);
    }

    private sealed class Guest : ITableEntity
    {
        public required string PartitionKey { get; set; }

        public required string RowKey { get; set; }

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        [DataMember(Name = "FullName")]
        public string? Name { get; set; }

        public long Visits { get; set; }

        public DateTimeOffset? Seen { get; set; }

        public Mood Mood { get; set; }

        [IgnoreDataMember]
        public string? Secret { get; set; }
    }
}
