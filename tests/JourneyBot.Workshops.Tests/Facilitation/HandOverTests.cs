using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Ann has prepared a workshop in her personal chat; what becomes of it in the team's.</summary>
public sealed class HandOverTests
{
    private readonly Stage _stage = new();
    private readonly HandOver _handOver;
    private readonly Preparations _preparations;

    public HandOverTests()
    {
        _handOver = new HandOver(_stage.Store.Workshops, _stage.Store.Entries, _stage.Store.Activity, new KnownAuthors(), _stage.Time);
        _preparations = new Preparations(_stage.Store.Leads, _stage.Store.Workshops, _stage.Store.Entries);
    }

    [Fact]
    public async Task Preparation_TakesThemeAndPersonaAtOnce_AndEndsThere()
    {
        var preparation = await PrepareAsync();

        var persona = (await _stage.Move.AdvanceAsync(await _stage.SeenAsync(preparation), Stage.Ann, StepId.Theme, "next", Stage.None)).Require().Workshop;
        var further = await _stage.Move.AdvanceAsync(await _stage.SeenAsync(preparation), Stage.Ann, StepId.Persona, "further", Stage.None);

        Assert.Equal(StepId.Persona, persona.Step);
        Assert.IsType<PreparationEndsHere>(further.Refusal);
        Assert.Null((await _stage.NowAsync(preparation)).Timebox);
    }

    [Fact]
    public async Task HandOver_MakesTheAnswersEntriesOfTheFacilitator_AndThePlanTheWorkshops()
    {
        var preparation = await PrepareAsync();
        _stage.Time.Advance(TimeSpan.FromDays(1));
        var workshop = await _stage.OpenAsync();

        workshop = await TakeAsync(workshop, preparation);
        await _handOver.CopyAsync(workshop, Stage.None);

        var journey = await _stage.FoldAsync(workshop);
        Assert.Equal(("shop", "buys", "Misaki"), (journey.Theme.Product.Value, journey.Theme.Goal.Value, journey.Persona.Name));
        Assert.All(journey.Ledger.Entries, entry => Assert.Equal(Stage.Ann.Id, entry.Key.Author));
        Assert.Equal((90, 8), (workshop.Plan!.Total, workshop.Timebox!.MinutesLeft(_stage.Time.Now)));
        Assert.True((await _stage.NowAsync(preparation)).IsEnded);
        Assert.Null(await _preparations.FindAsync(Stage.Ann.Id, "tenant", Stage.None));
    }

    [Theory]
    [InlineData(StoreOperation.AddEntry)]
    [InlineData(StoreOperation.Commit)]
    public async Task HostThatDiesWithinTheCopy_LosesNothing_AndTheNextOneDoublesNothing(StoreOperation last)
    {
        var preparation = await PrepareAsync();
        var workshop = await TakeAsync(await _stage.OpenAsync(), preparation);
        _stage.Store.Faults.LoseAnswer(last);
        await Assert.ThrowsAsync<IOException>(() => _handOver.CopyAsync(workshop, Stage.None));

        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        await _handOver.CopyAsync(workshop, Stage.None);
        await _handOver.CopyAsync(workshop, Stage.None);

        Assert.Equal(2, (await _stage.FoldAsync(workshop)).Ledger.Entries.Count);
        Assert.True((await _stage.NowAsync(preparation)).IsEnded);
    }

    [Fact]
    public async Task WhatTheTeamTookBackMeanwhile_DoesNotComeBackWithALateCopy()
    {
        var workshop = await TakeAsync(await _stage.OpenAsync(), await PrepareAsync());
        await _handOver.CopyAsync(workshop, Stage.None);
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ann), Stage.None);

        await _handOver.CopyAsync(workshop, Stage.None);

        Assert.Null((await _stage.FoldAsync(workshop)).Persona.Name);
    }

    [Fact]
    public async Task PressThatComesTwice_IsOneHandOver()
    {
        var preparation = await PrepareAsync();
        var workshop = await _stage.OpenAsync();
        await TakeAsync(workshop, preparation);
        await _handOver.CopyAsync(await _stage.NowAsync(workshop), Stage.None);

        var again = await _handOver.TakeAsync(await _stage.SeenAsync(workshop), await _stage.NowAsync(preparation), Stage.Ann, default, Stage.None);

        Assert.True(again.Require().IsRepeat);
        Assert.Equal(2, (await _stage.NowAsync(workshop)).Version);
    }

    [Fact]
    public async Task HandOver_IsForWhoPrepared_OnceAndAtTheFirstStepOnly()
    {
        var preparation = await PrepareAsync();
        var workshop = await _stage.OpenAsync();
        var moved = workshop with { Step = StepId.Persona, Furthest = StepId.Persona };
        var other = workshop with { Opening = workshop.Opening with { Tenant = "another" } };
        var led = workshop with { Facilitators = [Stage.Ann.Id, Stage.Ben.Id] };

        Assert.IsType<OnlyWhoPreparedTakesIt>(led.Take(preparation, Stage.Ben, "take", _stage.Time.Now).Refusal);
        Assert.IsType<OnlyWhoPreparedTakesIt>(other.Take(preparation, Stage.Ann, "take", _stage.Time.Now).Refusal);
        Assert.IsType<OnlyWhoPreparedTakesIt>(workshop.Take(workshop, Stage.Ann, "take", _stage.Time.Now).Refusal);
        Assert.IsType<WorkshopHasMovedOn>(moved.Take(preparation, Stage.Ann, "take", _stage.Time.Now).Refusal);
        Assert.IsType<PreparationIsUsed>(workshop.Take(preparation.UseUp("used", _stage.Time.Now), Stage.Ann, "take", _stage.Time.Now).Refusal);
        Assert.IsType<PreparationIsUsed>((workshop with { Prepared = preparation.Id }).Take(preparation, Stage.Ann, "take", _stage.Time.Now).Refusal);
    }

    [Fact]
    public async Task Preparation_IsOfferedOnlyWhenSomethingIsInIt_InItsTenant_AndToWhoPreparedIt()
    {
        await _stage.Start.RunAsync(Stage.Opening("personal") with { IsPreparation = true }, Stage.Ann, "prepare", Stage.None);
        Assert.Null(await _preparations.FindFilledAsync(Stage.Ann.Id, "tenant", Stage.None));

        var preparation = await PrepareAsync("personal too");

        Assert.Equal(preparation.Id, (await _preparations.FindFilledAsync(Stage.Ann.Id, "tenant", Stage.None))?.Value.Id);
        Assert.Null(await _preparations.FindFilledAsync(Stage.Ann.Id, "another", Stage.None));
        Assert.Null(await _preparations.FindFilledAsync(Stage.Ben.Id, "tenant", Stage.None));
    }

    private async Task<Workshop> TakeAsync(Workshop workshop, Workshop preparation) =>
        (await _handOver.TakeAsync(await _stage.SeenAsync(workshop), preparation, Stage.Ann, default, Stage.None)).Require().Workshop;

    private async Task<Workshop> PrepareAsync(string chat = "personal")
    {
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        var started = (await _stage.Start.RunAsync(Stage.Opening(chat) with { IsPreparation = true }, Stage.Ann, $"prepare {chat}", Stage.None)).Require();
        await _stage.PressAsync(started, StepId.Theme, new() { ["product"] = "shop", ["start"] = "hears", ["goal"] = "buys" }, who: Stage.Ann);
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await _stage.PressAsync(started, StepId.Persona, new() { ["name"] = "Misaki" }, who: Stage.Ann);
        var keep = new KeepTime(_stage.Store.Workshops, _stage.Store.Activity, _stage.Time);
        return (await keep.PlanAsync(await _stage.SeenAsync(started), _stage.Ask(Stage.Ann), 90, default, Stage.None)).Require().Workshop;
    }
}
