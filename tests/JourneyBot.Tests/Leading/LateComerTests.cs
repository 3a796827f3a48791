using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>Who comes late is told once, in three lines, and gets the form.</summary>
public sealed class LateComerTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task Status_TellsOnce_AndGivesTheForm()
    {
        await _chat.BeginAtAsync(StepId.Phases);

        Assert.Equal(["[card]", "[card]"], await _chat.SaysAsync("status", "Late"));
        Assert.Equal(["[card]"], await _chat.SaysAsync("status", "Late"));
        Assert.Equal(["[card]"], await _chat.SaysAsync("status"));
    }

    [Fact]
    public async Task Status_NamesThemePersonaCountsAndTheQuestion()
    {
        await _chat.BeginAtAsync(StepId.Phases);

        var lines = await _chat.ReadsAsync("status", "Late");

        Assert.Contains("It is about shop: hears of us → buys ・ Misaki", lines);
        Assert.Contains(lines, line => line.StartsWith("So far: 3 actions, ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Now asked, in \"Phases\": ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StepId.Actions, "looks around")]
    [InlineData(StepId.Emotions, "{contact 1} +1")]
    public async Task FirstContribution_IsAnsweredWithTheCatchUp_AndTheNextIsNot(StepId step, string typed)
    {
        await _chat.BeginAtAsync(step);

        var first = Assert.Single(await _chat.SaysAsync(await _chat.ResolveAsync(typed), "Late"));
        Assert.StartsWith("✓ Saved", first, StringComparison.Ordinal);
        Assert.Contains("\n\nIt is about shop", first, StringComparison.Ordinal);
        Assert.DoesNotContain("It is about", Assert.Single(await _chat.SaysAsync(await _chat.ResolveAsync(typed) + " ", "Late")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstMessage_ThatLeadsToAQuestion_IsPrecededByTheCatchUp_Once()
    {
        await _chat.BeginAtAsync(StepId.Measures);

        Assert.StartsWith("It is about shop", Assert.Single(await _chat.SaysAsync("shows the waiting time", "Late")), StringComparison.Ordinal);
        Assert.DoesNotContain(await _chat.SaysAsync("skip", "Late"), text => text.Contains("It is about", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_AskedForTooSoonAfterAnother_StillTellsWhoComesLate()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("form");

        Assert.StartsWith("It is about shop", Assert.Single(await _chat.SaysAsync("form", "Late")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_IsToldInJapanese()
    {
        await _chat.BeginAtAsync(StepId.Actions, Language.Japanese);

        Assert.Contains("このワークショップのテーマ：", string.Join('\n', await _chat.SaysAsync("見て回る", "Late")), StringComparison.Ordinal);
    }
}

/// <summary>The same for those who press.</summary>
public sealed class LateComerPressTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task StatusButton_TellsOnce()
    {
        await BeginAsync();

        Assert.StartsWith("It is about Komorebi", await PressAsync(new ShowStatus()), StringComparison.Ordinal);
        Assert.DoesNotContain("It is about", await PressAsync(new ShowStatus()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstAdd_ShowsTheCatchUpAboveTheFields_AndTheSecondNot()
    {
        await BeginAsync();

        Assert.Contains("Good that you are here.", await AddAsync("a"), StringComparison.Ordinal);
        Assert.DoesNotContain("Good that you are here.", await AddAsync("b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SilentStep_TellsNothingOfIt()
    {
        await BeginAsync();
        await _wire.SaysAsync("silent");
        await AddAsync("secret", "Ken");

        Assert.DoesNotContain("1 action", await PressAsync(new ShowStatus()), StringComparison.Ordinal);
    }

    private async Task BeginAsync()
    {
        foreach (var said in (string[])["start", "product: Komorebi", "start: hears of us", "goal: buys", "cancel", "next", "name: Misaki", "cancel", "next"])
        {
            await _wire.SaysAsync(said);
        }
    }

    private async Task<string> AddAsync(string what, string by = "Late") => (await _wire.PressesAsync(
        new Contribute(new FormRef(StepId.Actions, "actions"), "draft", []), new { what }, by)).Body!.ToString();

    private async Task<string> PressAsync(Command command) => (string)(await _wire.PressesAsync(command, by: "Late")).Body!["value"]!;
}
