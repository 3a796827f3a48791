using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>When the same answers are a repeat, and when they are meant anew (DESIGN 4, docs/decisions/0003).</summary>
public class SameIntentionTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Stage _stage = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60 * 24 * 30)]
    public async Task TheSameDelivery_AfterAnyTime_IsARepeat(int minutes)
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var first = await AddAsync(workshop, "delivery");
        _stage.Time.Advance(minutes * Minute);

        var again = await AddAsync(workshop, "delivery");

        Assert.True(again.WasThere);
        Assert.Equal(first.Entry, again.Entry);
        Assert.Single(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task AnotherPress_WithinTwoMinutes_IsTheSameIntention()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop);
        _stage.Time.Advance(2 * Minute - TimeSpan.FromSeconds(1));

        Assert.True((await AddAsync(workshop)).WasThere);
        Assert.Single(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task AnotherPress_AfterTwoMinutes_IsANewIntention_AndHasItsOwnTwoMinutesAndRepeats()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "first");
        _stage.Time.Advance(2 * Minute);

        var second = await AddAsync(workshop, "second");
        _stage.Time.Advance(Minute);
        var hasty = await AddAsync(workshop, "hasty");
        _stage.Time.Advance(10 * Minute);

        Assert.Equal((false, 2), (second.WasThere, second.Entry.Key.Generation));
        Assert.Equal((true, 2), (hasty.WasThere, hasty.Entry.Key.Generation));
        Assert.Equal(2, (await AddAsync(workshop, "second")).Entry.Key.Generation);
        Assert.Equal(1, (await AddAsync(workshop, "first")).Entry.Key.Generation);
        Assert.Equal(2, (await _stage.FoldAsync(workshop)).Actions.Count);
    }

    [Fact]
    public async Task AnotherPerson_OrAnotherCard_IsAnotherIntention()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop);
        var form = StepCatalog.Of(StepId.Actions).Forms[0];

        await _stage.SubmitAsync(workshop, form, [new() { ["what"] = "a" }], "another card", "d2");
        await _stage.SubmitAsync(workshop, form, [new() { ["what"] = "a" }], "card", "d3", Stage.Ann);

        Assert.Equal(3, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task ThemeA_ThenB_ThenAAgainFromOneCard_EndsWithA()
    {
        var workshop = await _stage.OpenAsync();
        foreach (var goal in new[] { "A", "B", "A" })
        {
            Assert.False((await SetAsync(workshop, goal)).WasThere);
            _stage.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("A", await GoalAsync(workshop));
    }

    [Fact]
    public async Task ThemeA_ThenB_AndALateRepeatOfA_StaysWithB()
    {
        var workshop = await _stage.OpenAsync();
        await SetAsync(workshop, "A", "first");
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await SetAsync(workshop, "B", "second");
        _stage.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.True((await SetAsync(workshop, "A", "first")).WasThere);
        Assert.Equal("B", await GoalAsync(workshop));
    }

    [Fact]
    public async Task ThemeA_WhileAnotherPersonSaysB_IsStillTheSameIntention()
    {
        var workshop = await _stage.OpenAsync();
        await SetAsync(workshop, "A");
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "B" }, who: Stage.Ann);

        Assert.True((await SetAsync(workshop, "A")).WasThere);
    }

    [Theory]
    [InlineData("delivery", 0)]
    [InlineData("delivery", 60)]
    [InlineData("another", 1)]
    public async Task AWithdrawnEntry_ThatComesAgain_StaysWithdrawnAndSaysSo(string delivery, int minutes)
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "delivery");
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None);
        _stage.Time.Advance(minutes * Minute);

        var again = await AddAsync(workshop, delivery);

        Assert.Equal((true, true), (again.WasThere, again.IsWithdrawn));
        Assert.Empty((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task AWithdrawnTheme_ThatComesAgainAtOnce_StaysWithdrawn()
    {
        var workshop = await _stage.OpenAsync();
        await SetAsync(workshop, "A");
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None);

        Assert.True((await SetAsync(workshop, "A")).IsWithdrawn);
        Assert.Null(await GoalAsync(workshop));
    }

    [Fact]
    public async Task AWithdrawnEntry_SaidAnewMuchLater_CountsAgain()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop);
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None);
        _stage.Time.Advance(3 * Minute);

        Assert.False((await AddAsync(workshop)).WasThere);
        Assert.Single((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task OneDelivery_ManyTimesAtOnce_IsWrittenOnce()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "long ago");
        _stage.Time.Advance(5 * Minute);

        var written = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AddAsync(workshop, "delivery"))));

        Assert.Single(written, entry => !entry.WasThere);
        Assert.Equal(2, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public void LateRepeats_InWhateverOrder_NeverChangeAnything() => Prop.ForAll<byte[], int>((plan, seed) =>
        LateRepeatsChangeNothingAsync(plan, seed).GetAwaiter().GetResult()).QuickCheckThrowOnFailure();

    /// <summary>
    /// People answer, take back and wait as planned; then all that was written is delivered again, shuffled. What wrote nothing (a
    /// hasty second press, an undo of nothing) is not remembered.
    /// </summary>
    private static async Task<bool> LateRepeatsChangeNothingAsync(byte[] plan, int seed)
    {
        var stage = new Stage();
        var workshop = await stage.OpenAsync(StepId.Persona);
        var deliveries = new List<Func<Task>>();
        foreach (var choice in plan)
        {
            var rows = (await stage.EntriesAsync(workshop)).Count;
            var deliver = Act(stage, workshop, choice, stage.Delivery());
            await deliver();
            deliveries.AddRange((await stage.EntriesAsync(workshop)).Count > rows ? [deliver] : []);
            stage.Time.Advance(choice % 5 == 0 ? 3 * Minute : TimeSpan.FromSeconds(1));
        }

        var before = await TellAsync(stage, workshop);
        var again = deliveries.ToArray();
        new Random(seed).Shuffle(again);
        foreach (var deliver in again)
        {
            await deliver();
        }

        return before == await TellAsync(stage, workshop);
    }

    private static Func<Task> Act(Stage stage, Workshop workshop, byte choice, string delivery) => choice % 7 == 0
        ? () => stage.Withdraw.UndoAsync(workshop, stage.Ask(Stage.Ben, delivery: delivery), Stage.None)
        : () => stage.PressAsync(workshop, choice % 2 == 0 ? StepId.Theme : StepId.Persona, new() { ["goal"] = $"{choice % 3}" }, delivery);

    private static async Task<string> TellAsync(Stage stage, Workshop workshop)
    {
        var journey = await stage.FoldAsync(workshop);
        return $"{journey.Theme.Goal.Value} {journey.Persona.Goal} {journey.Ledger.All.Count}";
    }

    private async Task<Written> AddAsync(Workshop workshop, string? delivery = null) =>
        (await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "a" }, delivery)).Require().Entries[0];

    private async Task<Written> SetAsync(Workshop workshop, string goal, string? delivery = null) =>
        (await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = goal }, delivery)).Require().Entries[0];

    private async Task<string?> GoalAsync(Workshop workshop) => (await _stage.FoldAsync(workshop)).Theme.Goal.Value;
}
