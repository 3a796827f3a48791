using JourneyBot.Commands;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>In a hybrid room one person writes what others say.</summary>
public sealed class OnBehalfTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "on behalf of Sales: looks around", "looks around (on behalf of Sales)", "On behalf of others: Sales (1)")]
    [InlineData(Language.Japanese, "営業の代理：見て回る", "見て回る（営業の代理）", "代理入力：営業（1）")]
    public async Task TypedLine_IsSavedForWhomItNames_AndTheScribeIsNotAContributor(
        Language language, string typed, string saved, string represented)
    {
        await _chat.BeginAtAsync(StepId.Actions, language);

        Assert.Contains(saved, Assert.Single(await _chat.SaysAsync(typed, "Ken")), StringComparison.Ordinal);

        var status = await _chat.ReadsAsync(language == Language.English ? "status" : "状況");
        Assert.Contains(represented, status);
        Assert.DoesNotContain(status, line => line.Contains("Ken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LinesOfSeveralPeople_InOneMessage_AreEachTheirs()
    {
        await _chat.BeginAtAsync(StepId.Actions);

        await _chat.SaysAsync("on behalf of Sales: looks around\non behalf of Mia: - waits\npays", "Ken");

        var said = (await _chat.JourneyAsync()).Ledger.Of(StepId.Actions).Select(action => (action.Answers["what"], action.OnBehalfOf));
        Assert.Equal([("looks around", "Sales"), ("waits", "Mia"), ("pays", null)], said);
    }

    [Fact]
    public async Task Department_NamedInALine_IsNoLongerMissing()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("department sales", "Ken");
        Assert.Contains("Who is still needed", await _chat.ReadsAsync("status"));

        await _chat.SaysAsync("on behalf of customer support: asks again", "Ken");

        Assert.DoesNotContain("Who is still needed", await _chat.ReadsAsync("status"));
    }

    [Fact]
    public async Task Interview_BegunForSomebody_IsSavedForThem()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await _chat.SaysAsync(await _chat.ResolveAsync("on behalf of Mia: {contact 1} -1 unsure"), "Ken");

        Assert.Equal("Mia", (await _chat.JourneyAsync()).Ledger.Of(StepId.Emotions)[^1].OnBehalfOf);
    }

    [Fact]
    public async Task AnswerInAnInterview_GivenForSomebody_IsTheirs_AndTheNextOneIsNot()
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync("product: shop", "Ken");
        await _chat.SaysAsync("on behalf of Mia: fewer people leave", "Ken");
        await _chat.SaysAsync("hears of us", "Ken");

        var said = (await _chat.JourneyAsync()).Ledger.Of(StepId.Theme).Select(entry => (entry.Answers.Single().Value[0], entry.OnBehalfOf));
        Assert.Equal([("shop", null), ("fewer people leave", "Mia"), ("hears of us", null)], said);
    }

    [Fact]
    public async Task History_ShowsWhoSaidIt()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("on behalf of Mia: looks around", "Ken");
        var label = (await _chat.JourneyAsync()).Ledger.Of(StepId.Actions)[^1].Label;

        Assert.Contains("Mia (through Ken) wrote: looks around", Assert.Single(await _chat.SaysAsync($"history {label}")), StringComparison.Ordinal);
        Assert.StartsWith("Took ", Assert.Single(await _chat.SaysAsync("undo", "Ken")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnonymousWorkshop_RefusesNames_AndShowsDepartmentsFromThreePeopleUp()
    {
        await _chat.SaysAsync("start anonymous");
        await _chat.SaysAsync("product: shop");

        Assert.StartsWith("This workshop is anonymous", Assert.Single(await _chat.SaysAsync("on behalf of Mia: goal: buys", "Ken")), StringComparison.Ordinal);
        foreach (var by in (string[])["Ken", "Rei"])
        {
            await _chat.SaysAsync($"on behalf of sales: goal: buys {by}", by);
        }

        Assert.DoesNotContain(await _chat.ReadsAsync("status"), line => line.Contains("On behalf of", StringComparison.Ordinal));
        await _chat.SaysAsync("on behalf of sales: goal: buys", "Joe");
        Assert.Contains("On behalf of others: Sales (3)", await _chat.ReadsAsync("status"));
    }
}

/// <summary>The same on the card.</summary>
public sealed class OnBehalfFormTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Form_SavesForWhomItNames_AndChangesWithTheNameInSight()
    {
        await _wire.SaysAsync("start");
        var saved = await AddAsync(new { goal = "buys", behalf = "Mia" });

        Assert.Contains("buys (on behalf of Mia)", saved.Body!.ToString(), StringComparison.Ordinal);
        var entry = Assert.Single((await _wire.JourneyAsync()).Ledger.Of(StepId.Theme));
        Assert.Equal("Mia", entry.OnBehalfOf);
        var opened = (await _wire.PressesAsync(new OpenEdit(entry.Identity))).Body!.ToString();
        Assert.Contains("\"value\": \"Mia\"", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_RefusesALongName_AndGivesAllBack()
    {
        await _wire.SaysAsync("start");

        var refused = (await AddAsync(new { goal = "buys", behalf = new string('x', 61) })).Body!.ToString();

        Assert.Contains("Nothing was saved", refused, StringComparison.Ordinal);
        Assert.Contains(new string('x', 61), refused, StringComparison.Ordinal);
    }

    private Task<Answer> AddAsync(object inputs) =>
        _wire.PressesAsync(new Contribute(new FormRef(StepId.Theme, "theme"), "draft", []), inputs, "Ken");
}
