using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests.Facilitation;

public sealed class EditEntryTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Author_ChangesAnEntry_WhichKeepsItsLabelPlaceAndOtherAnswers()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of((await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "wats", ["tone"] = "bad" })).Require().Entries[0].Entry.Identity);
        await _stage.DoAsync(workshop, "buys");

        var edited = (await _stage.EditAsync(workshop, label, "waits in the shop")).Require();

        var actions = (await _stage.FoldAsync(workshop)).Actions;
        Assert.Equal((label, "waits in the shop"), (edited.Label, edited.Answers["what"]));
        Assert.Equal(["waits in the shop", "buys"], actions.Select(action => action.Text));
        Assert.Equal((label, ActionTone.Bad), (actions[0].Label, actions[0].Tone));
    }

    [Theory]
    [InlineData("Effect: large")]
    [InlineData("効果：大")]
    public async Task ALineThatNamesAField_ChangesThatFieldAlone(string text)
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);
        var label = Label.Of((await _stage.PressAsync(workshop, StepId.Measures, new() { ["what"] = "a mirror", ["cost"] = "s" })).Require().Entries[0].Entry.Identity);

        var edited = (await _stage.EditAsync(workshop, label, text)).Require();

        Assert.Equal(("a mirror", "s", "l"), (edited.Answers["what"], edited.Answers["cost"], edited.Answers["impact"]));
    }

    [Fact]
    public async Task ChangedToB_AndBackToA_EndsWithA_AndALateRepeatChangesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "A"));
        var (b, a) = (_stage.Ask(Stage.Ben, "card"), _stage.Ask(Stage.Ben, "card"));
        Later();
        await _stage.EditAsync(workshop, label, "A", _stage.Ask(Stage.Ben, "card"));
        Later();
        await _stage.EditAsync(workshop, label, "B", b);
        Later();
        await _stage.EditAsync(workshop, label, "A", a);
        Later();

        Assert.Equal("A", await TextAsync(workshop));
        await _stage.EditAsync(workshop, label, "B", b);
        Assert.Equal("A", await TextAsync(workshop));
    }

    [Fact]
    public async Task Undo_TakesTheChangeBack_ThenTheEntry()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "waits"));
        Later();
        await _stage.EditAsync(workshop, label, "waits long");
        Later();

        var undone = (await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None)).Require();
        Assert.Equal((label, "waits"), (undone.Label, await TextAsync(workshop)));
        Later();
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None);
        Assert.Empty((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task SomebodyElse_MayNot_ButTheFacilitatorMay()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "waits"));
        var cho = new Person(Journal.Cho, "Cho");

        Assert.IsType<OnlyTheAuthorEdits>((await _stage.EditAsync(workshop, label, "pays", who: cho)).Refusal);
        Assert.Equal("waits", await TextAsync(workshop));
        Later();
        await _stage.EditAsync(workshop, label, "pays", who: Stage.Ann);
        Assert.Equal("pays", await TextAsync(workshop));
    }

    [Fact]
    public async Task WhenTheStepIsLeft_OnlyTheFacilitatorChanges()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);
        var label = Label.Of(await _stage.DoAsync(workshop, "waits"));

        Assert.IsType<StepIsLeftForEdits>((await _stage.EditAsync(workshop, label, "pays")).Refusal);
        Later();
        Assert.False((await _stage.EditAsync(workshop, label, "pays", who: Stage.Ann)).IsRefused);
    }

    [Fact]
    public async Task WhatDoesNotFit_IsRefused_AndNothingChanges()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "waits"));

        Assert.IsType<AnswerIsTooLong>((await _stage.EditAsync(workshop, label, new string('x', Limits.ShortText + 1))).Refusal);
        Assert.IsType<OneEntryStaysOne>((await _stage.EditAsync(workshop, label, "one\ntwo")).Refusal);
        Assert.IsType<NothingIsCalled>((await _stage.EditAsync(workshop, "ZZZZ", "pays")).Refusal);
        var ended = workshop with { EndedAt = _stage.Time.Now };
        Assert.IsType<WorkshopHasEnded>((await _stage.EditAsync(ended, label, "pays", who: Stage.Ann)).Refusal);
        Assert.Equal("waits", await TextAsync(workshop));
    }

    [Fact]
    public async Task LineThatTheFormReads_ChangesTheFieldThatItNames()
    {
        var form = StepCatalog.Of(StepId.Theme).Forms[0];
        var workshop = await _stage.OpenAsync();
        var saved = await _stage.SubmitAsync(workshop, form, [new() { ["goal"] = "buys" }], "card", _stage.Delivery());
        var label = Label.Of(saved.Require().Entries[0].Entry.Identity);

        var edited = (await _stage.EditAsync(workshop, label, "Goal: buys again")).Require();

        Assert.Equal("buys again", edited.Answers["goal"]);
        Assert.Equal("buys again", (await _stage.FoldAsync(workshop)).Theme.Goal.Value);
    }

    private void Later() => _stage.Time.Advance(TimeSpan.FromSeconds(1));

    private async Task<string> TextAsync(Workshop workshop) => Assert.Single((await _stage.FoldAsync(workshop)).Actions).Text;
}
