using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class SubmitContributionTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Submit_CostsOneInsert_AndTwoOperationsMoreTheFirstTime()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var before = _stage.Store.Faults.Count();

        await _stage.DoAsync(workshop, "first");
        Assert.Equal(3, _stage.Store.Faults.Count() - before);
        await _stage.DoAsync(workshop, "second");

        Assert.Equal(4, _stage.Store.Faults.Count() - before);
    }

    [Fact]
    public async Task Submit_OfSeveralLines_MakesAnEntryOfEach_InTheirOrder_EqualOnesOnce()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);

        var saved = await AddAsync(workshop, new() { ["what"] = "sees it\ntries it\nsees it\nbuys it", ["tone"] = "good" });

        Assert.Equal(3, saved.Entries.Count);
        Assert.Equal(["sees it", "tries it", "buys it"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Submit_WhereOneOfSeveralIsRefused_SavesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        RawAnswers[] answers = [new() { ["what"] = "fine" }, new() { ["what"] = new string('x', 201) }];

        var outcome = await _stage.SubmitAsync(workshop, StepCatalog.Of(StepId.Actions).Forms[0], answers, "message", "delivery");

        Assert.IsType<AnswerIsTooLong>(outcome.Refusal);
        Assert.Empty(await _stage.EntriesAsync(workshop));
        Assert.Empty(await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None));
    }

    [Fact]
    public async Task Submit_ThatDiedBetweenTwoLines_IsFinishedByItsRepeat()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        _stage.Store.Faults.Before(StoreOperation.AddEntry, () => Task.CompletedTask);
        _stage.Store.Faults.Fail(StoreOperation.AddEntry);
        RawAnswers answers = new() { ["what"] = "one\ntwo\nthree" };
        await Assert.ThrowsAsync<IOException>(() => _stage.PressAsync(workshop, StepId.Actions, answers, "delivery"));
        Assert.Equal(["one"], await ActionsAsync(workshop));

        var saved = (await _stage.PressAsync(workshop, StepId.Actions, answers, "delivery")).Require();

        Assert.Equal([true, false, false], saved.Entries.Select(written => written.WasThere));
        Assert.Equal(["one", "two", "three"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Submit_WhoseAnswerWasLost_IsARepeatWhenItComesAgain()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        _stage.Store.Faults.LoseAnswer(StoreOperation.AddEntry);
        await Assert.ThrowsAsync<IOException>(() => _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "a" }, "delivery"));

        Assert.True((await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "a" }, "delivery")).Require().IsRepeat);
        Assert.Single(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task Submit_IntoAnEarlierStep_IsWelcome()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);

        await _stage.DoAsync(workshop, "late");

        Assert.Equal(["late"], await ActionsAsync(workshop));
    }

    [Fact]
    public async Task Submit_IntoAStepNotOpenedYet_IsRefused_WhateverTheAnswers()
    {
        var workshop = await _stage.OpenAsync();

        foreach (var what in new[] { "fine", new string('x', 201), string.Empty })
        {
            var outcome = await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = what });
            Assert.Equal(new StepIsNotOpenYet(StepId.Actions, StepId.Theme), outcome.Refusal);
        }
    }

    [Fact]
    public async Task Submit_AfterTheEnd_IsRefused_ButARepeatIsAnsweredAsBefore()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var saved = await AddAsync(workshop, new() { ["what"] = "in time" }, "delivery");
        workshop = (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None)).Require().Workshop;

        Assert.IsType<WorkshopHasEnded>((await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "too late" })).Refusal);
        Assert.IsType<WorkshopHasEnded>((await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "in time" })).Refusal);
        var repeated = await AddAsync(workshop, new() { ["what"] = "in time" }, "delivery");

        Assert.True(repeated.IsRepeat);
        Assert.Equal(saved.Entries[0].Entry.Key, repeated.Entries[0].Entry.Key);
        Assert.Single(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task Submit_ByThirtyPeopleAtOnce_EachDeliveredTwice_SavesThreeHundredEntries()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var twice = Enumerable.Range(0, 600).Select(i => i / 2).ToArray();
        new Random(7).Shuffle(twice);

        var outcomes = await Task.WhenAll(twice.Select(i => Task.Run(() => _stage.PressAsync(
            workshop, StepId.Actions, new() { ["what"] = $"action {i}" }, $"press {i}", new Person(new ParticipantId($"person {i % 30}"), "x")))));

        Assert.DoesNotContain(outcomes, outcome => outcome.IsRefused);
        Assert.Equal(300, (await _stage.EntriesAsync(workshop)).Count);
        Assert.Equal(300, (await _stage.FoldAsync(workshop)).Actions.Count);
        Assert.Equal(30, (await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None)).Count);
    }

    private async Task<Saved> AddAsync(Workshop workshop, RawAnswers answers, string? delivery = null) =>
        (await _stage.PressAsync(workshop, StepId.Actions, answers, delivery)).Require();

    private async Task<IEnumerable<string>> ActionsAsync(Workshop workshop) =>
        (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text);
}
