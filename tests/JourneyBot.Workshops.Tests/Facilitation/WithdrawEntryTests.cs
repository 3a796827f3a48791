using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class WithdrawEntryTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Undo_TakesBackMyLastEntryThatCounts_AndThenTheOneBefore()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "first");
        Later();
        await _stage.DoAsync(workshop, "second");
        Later();
        await _stage.DoAsync(workshop, "Ann's", Stage.Ann);

        Assert.Equal("second", Said(await UndoAsync(workshop, Stage.Ben)));
        Later();
        Assert.Equal("first", Said(await UndoAsync(workshop, Stage.Ben)));
        Later();

        Assert.IsType<NothingToWithdraw>((await UndoAsync(workshop, Stage.Ben)).Refusal);
        Assert.Equal(["Ann's"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Undo_Repeated_TakesBackNothingMore()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "first");
        Later();
        await _stage.DoAsync(workshop, "second");
        Later();

        await UndoAsync(workshop, Stage.Ben, "delivery");
        Later();
        await _stage.DoAsync(workshop, "third");
        var again = (await UndoAsync(workshop, Stage.Ben, "delivery")).Require();

        Assert.Equal((true, "second"), (again.WasThere, Said(again)));
        Assert.Equal(["first", "third"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Undo_DeliveredTwiceAtOnce_TakesBackOne()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "first");
        Later();
        await _stage.DoAsync(workshop, "second");
        Later();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => UndoAsync(workshop, Stage.Ben, "delivery"))));

        Assert.Equal(["first"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Undo_OfAClearedField_BringsTheAnswerBack()
    {
        var workshop = await _stage.OpenAsync();
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "buys" });
        Later();
        var form = StepCatalog.Of(StepId.Theme).Forms[0];
        await _stage.Arrange.ClearAsync(workshop, _stage.Ask(Stage.Ann), form, form.Find("goal")!, Stage.None);
        Assert.Null((await _stage.FoldAsync(workshop)).Theme.Goal.Value);

        await UndoAsync(workshop, Stage.Ann);

        Assert.Equal("buys", (await _stage.FoldAsync(workshop)).Theme.Goal.Value);
    }

    [Fact]
    public async Task Restore_PutsItBack_AndItCanBeTakenBackAgainFromTheSameCard()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var identity = await _stage.DoAsync(workshop, "a");

        foreach (var count in new[] { 0, 1, 0, 1 })
        {
            Later();
            var outcome = count == 0
                ? await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben, "card"), identity, Stage.None)
                : await _stage.Withdraw.RestoreAsync(workshop, _stage.Ask(Stage.Ben, "card"), identity, Stage.None);
            Assert.False(outcome.Require().WasThere);
            Assert.Equal(count, (await ActionsAsync(workshop)).Count());
        }
    }

    [Fact]
    public async Task Withdraw_ByAHastySecondPress_IsTheSameIntention()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var identity = await _stage.DoAsync(workshop, "a");
        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben, "card"), identity, Stage.None);

        Assert.True((await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben, "card"), identity, Stage.None)).Require().WasThere);
    }

    [Fact]
    public async Task ALateRepeatOfAWithdrawal_DoesNotUndoItsRestore()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var identity = await _stage.DoAsync(workshop, "a");
        Later();
        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben, "card", "first"), identity, Stage.None);
        Later();
        await _stage.Withdraw.RestoreAsync(workshop, _stage.Ask(Stage.Ben, "card"), identity, Stage.None);
        Later();

        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben, "card", "first"), identity, Stage.None);

        Assert.Single(await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Withdraw_OfSomebodyElsesEntry_IsRefused_ExceptToTheFacilitator()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (anns, bens) = (await _stage.DoAsync(workshop, "Ann's", Stage.Ann), await _stage.DoAsync(workshop, "Ben's"));

        Assert.IsType<OnlyTheAuthorWithdraws>((await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben), anns, Stage.None)).Refusal);
        Assert.False((await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ann), bens, Stage.None)).IsRefused);
        Assert.Equal(["Ann's"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Withdraw_ByLabelAsTyped_FindsTheEntry()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "a"));

        var changed = (await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben), label.ToLowerInvariant(), Stage.None)).Require();

        Assert.Equal(label, changed.Label);
        Assert.Empty(await ActionsAsync(workshop));
    }

    [Theory]
    [InlineData("ZZZZ")]
    [InlineData("")]
    [InlineData("no such thing")]
    public async Task Withdraw_OfWhatIsNotThere_IsRefused(string label)
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);

        Assert.Equal(new NothingIsCalled(label), (await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben), label, Stage.None)).Refusal);
    }

    [Fact]
    public async Task Withdraw_AfterTheEnd_IsRefused_ButARepeatIsAnsweredAsBefore()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "first");
        Later();
        await _stage.DoAsync(workshop, "second");
        Later();
        await UndoAsync(workshop, Stage.Ben, "delivery");
        workshop = (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None)).Require().Workshop;

        Assert.IsType<WorkshopHasEnded>((await UndoAsync(workshop, Stage.Ben)).Refusal);
        Assert.True((await UndoAsync(workshop, Stage.Ben, "delivery")).Require().WasThere);
        Assert.Equal(["first"], await ActionsAsync(workshop));
    }

    private static string Said(Outcome<Changed> outcome) => Said(outcome.Require());

    private static string Said(Changed changed) => ((Workshops.Entries.Contribution)changed.Target.Payload).Answers["what"]!;

    private void Later() => _stage.Time.Advance(TimeSpan.FromSeconds(1));

    private Task<Outcome<Changed>> UndoAsync(Workshop workshop, Person who, string? delivery = null) =>
        _stage.Withdraw.UndoAsync(workshop, _stage.Ask(who, delivery: delivery), Stage.None);

    private async Task<IEnumerable<string>> ActionsAsync(Workshop workshop) =>
        (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text);
}
