using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class StartWorkshopTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Start_WhereNoneIsOpen_OpensTheThemeAndOwesItsFormAndBoard()
    {
        var workshop = await StartAsync("op", Stage.Ann);

        Assert.Equal((StepId.Theme, true), (workshop.Step, workshop.IsLedBy(Stage.Ann.Id)));
        Assert.Equal(workshop.Id, (await PointerAsync())!.Value);
        Assert.Equal([new(CardKind.Form, StepId.Theme), new(CardKind.Board, StepId.Theme)], (await TransitionAsync(workshop)).Debts.AsEnumerable());
        Assert.Equal([workshop.Id], await _stage.Store.Activity.TouchedSinceAsync(_stage.Time.Now, Stage.None));
    }

    [Fact]
    public async Task Start_Repeated_IsTheSameWorkshopAndOwesNothingAnew()
    {
        var workshop = await StartAsync("op", Stage.Ann);
        await _stage.Settle().RunAsync(workshop, 1, isSweep: false, Stage.None);

        Assert.Equal(workshop, await StartAsync("op", Stage.Ann));
        Assert.True((await TransitionAsync(workshop)).IsPaid);
    }

    [Fact]
    public async Task Start_WhereOneIsOpen_IsRefusedWithItsStep()
    {
        await _stage.OpenAsync(StepId.Phases);

        var outcome = await _stage.Start.RunAsync(Stage.Opening(), Stage.Ben, "another", Stage.None);

        Assert.Equal(new WorkshopIsOpenAlready(StepId.Phases), outcome.Refusal);
    }

    [Fact]
    public async Task Start_InAnotherConversation_OpensAnother()
    {
        var one = await StartAsync("op", Stage.Ann);

        var other = (await _stage.Start.RunAsync(Stage.Opening("channel"), Stage.Ann, "op", Stage.None)).Require();

        Assert.NotEqual(one.Id, other.Id);
    }

    [Fact]
    public async Task Start_AfterTheEnd_OpensAnother_AndALateRepeatOfTheFirstChangesNothing()
    {
        var first = await EndedAsync("first");
        var second = await StartAsync("second", Stage.Ben);
        Assert.NotEqual(first.Id, second.Id);

        Assert.IsType<WorkshopIsOpenAlready>((await _stage.Start.RunAsync(Stage.Opening(), Stage.Ann, "first", Stage.None)).Refusal);
        await _stage.Move.EndAsync(await _stage.SeenAsync(second), Stage.Ben, "end again", TimeSpan.Zero, Stage.None);

        Assert.Equal(first.Id, (await StartAsync("first", Stage.Ann)).Id);
        Assert.Equal(second.Id, (await PointerAsync())!.Value);
    }

    [Fact]
    public async Task Start_RepeatedAfterItsEnd_IsTheEndedWorkshop()
    {
        var ended = await EndedAsync("op");

        var repeated = await StartAsync("op", Stage.Ann);

        Assert.Equal((ended.Id, true), (repeated.Id, repeated.IsEnded));
    }

    [Fact]
    public async Task Start_ByTwoAtOnce_OpensOne_AndTheOtherShowsNothing()
    {
        var outcomes = await Task.WhenAll(
            Task.Run(() => _stage.Start.RunAsync(Stage.Opening(), Stage.Ann, "Ann's", Stage.None)),
            Task.Run(() => _stage.Start.RunAsync(Stage.Opening(), Stage.Ben, "Ben's", Stage.None)));

        Assert.Single(outcomes, outcome => outcome.Refusal is WorkshopIsOpenAlready);
        await SweepAsync();
        Assert.Equal([CardKind.Form, CardKind.Board], _stage.Poster.Cards.Select(card => card.Kind));
    }

    [Fact]
    public async Task Start_ThatLosesTheConversationToAnother_IsRefused_AndShowsNothing()
    {
        _stage.Store.Faults.Before(StoreOperation.Point, () => StartAsync("Ben's", Stage.Ben));

        var outcome = await _stage.Start.RunAsync(Stage.Opening(), Stage.Ann, "Ann's", Stage.None);

        Assert.Equal(new WorkshopIsOpenAlready(StepId.Theme), outcome.Refusal);
        await SweepAsync();
        Assert.Equal(2, _stage.Poster.Cards.Count);
    }

    [Fact]
    public async Task Start_ThatDiedBeforeThePointer_ShowsNothingUntilItsRepeatFinishesIt()
    {
        _stage.Store.Faults.Fail(StoreOperation.Point);
        await Assert.ThrowsAsync<IOException>(() => StartAsync("op", Stage.Ann));
        await SweepAsync();
        Assert.Null(await PointerAsync());
        Assert.Empty(_stage.Poster.Cards);

        var workshop = await StartAsync("op", Stage.Ann);
        await SweepAsync();

        Assert.Equal(workshop.Id, (await PointerAsync())!.Value);
        Assert.Equal(2, _stage.Poster.Cards.Count);
    }

    [Theory]
    [InlineData(StoreOperation.Create)]
    [InlineData(StoreOperation.Point)]
    public async Task Start_WhoseAnswerWasLost_IsTheSameWhenRepeated(StoreOperation operation)
    {
        _stage.Store.Faults.LoseAnswer(operation);
        await Assert.ThrowsAsync<IOException>(() => StartAsync("op", Stage.Ann));

        var workshop = await StartAsync("op", Stage.Ann);

        Assert.Equal((1, workshop.Id), (workshop.Version, (await PointerAsync())!.Value));
    }

    private async Task<Workshop> StartAsync(string operation, Person who) =>
        (await _stage.Start.RunAsync(Stage.Opening(), who, operation, Stage.None)).Require();

    private async Task<Workshop> EndedAsync(string operation)
    {
        var workshop = await StartAsync(operation, Stage.Ann);
        return (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, $"end of {operation}", TimeSpan.Zero, Stage.None)).Require().Workshop;
    }

    private async Task SweepAsync()
    {
        foreach (var id in await _stage.Store.Activity.TouchedSinceAsync(DateTimeOffset.MinValue, Stage.None))
        {
            if (await _stage.Store.Workshops.FindAsync(id, Stage.None) is { } seen)
            {
                await _stage.Settle().RunAsync(seen.Value, 1, isSweep: true, Stage.None);
            }
        }
    }

    private Task<Stored<WorkshopId>?> PointerAsync() => _stage.Store.Workshops.FindPointerAsync(Stage.Opening().Conversation, Stage.None);

    private async Task<Transition> TransitionAsync(Workshop workshop) =>
        (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, 1, Stage.None))!.Value;
}
