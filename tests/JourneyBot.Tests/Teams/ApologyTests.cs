using System.Net;
using JourneyBot.Commands;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>The unexpected: the store fails under a turn.</summary>
public sealed class ApologyTests : IAsyncDisposable
{
    private const string Sorry = "^Sorry, something went wrong on our side.* number: [0-9A-Z]{8}$";

    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Message_ThatFails_IsOneApology_AndSavesOnTheNextTry()
    {
        await _wire.SaysAsync("start");
        _wire.Store.Faults.Fail(StoreOperation.AddEntry);
        var failed = await _wire.SaysAsync("goal: buys");

        Assert.Equal(HttpStatusCode.OK, failed.Status);
        Assert.Matches(Sorry, Assert.Single(failed.Said));
        Assert.StartsWith("✓ Saved", (await _wire.SaysAsync("goal: buys")).Said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerThatFails_LeavesTheInterviewWhereItWas()
    {
        await _wire.SaysAsync("start");
        await _wire.SaysAsync("product: shop");
        _wire.Store.Faults.Fail(StoreOperation.AddEntry);
        Assert.Matches(Sorry, Assert.Single((await _wire.SaysAsync("fewer people leave")).Said));
        var again = Assert.Single((await _wire.SaysAsync("fewer people leave")).Said);

        Assert.StartsWith("✓ Saved", again, StringComparison.Ordinal);
        Assert.Contains("fewer people leave", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_ThatFails_IsAnsweredWithTheApology_AndSavesOnTheNextTry()
    {
        await _wire.SaysAsync("start");
        _wire.Store.Faults.Fail(StoreOperation.AddEntry);
        var failed = await AddAsync();

        Assert.Equal((HttpStatusCode.OK, "application/vnd.microsoft.activity.message"), (failed.Status, (string?)failed.Body!["type"]));
        Assert.Matches(Sorry, (string?)failed.Body["value"]);
        Assert.Contains("Saved", (await AddAsync()).Body!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apology_IsInThePersonsLanguage_AndItsNumberStandsInTheLog()
    {
        _wire.Store.Faults.Fail(StoreOperation.FindPointer);
        var failed = await _wire.PostAsync(_wire.Activity("message", "Aiko", new { text = "状況", locale = "ja-JP" }));

        Assert.Contains(_wire.Log, line => line.Contains(Assert.Single(failed.Said)[^8..], StringComparison.Ordinal));
        Assert.DoesNotMatch(Sorry, Assert.Single(failed.Said));
    }

    private Task<Answer> AddAsync() =>
        _wire.PressesAsync(new Contribute(new FormRef(StepId.Theme, "theme"), "0123456789ABCDEF", []), new JObject { ["goal"] = "buys" });
}
