using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class HoldVoteTests
{
    private static readonly VoteOpening Typed = new(null, null, 3);

    private readonly Stage _stage = new();

    [Fact]
    public async Task Open_FixesWhatCanBeChosen_AndOwesTheBallot()
    {
        var workshop = await DecidedAsync(25);

        var held = (await OpenAsync(workshop, "op", Typed with { Budget = 5 })).Require();

        var round = held.Workshop.OpenVote!;
        Assert.Equal(("measures-1", 5, 20, false), (round.Id, round.Budget, round.Items.Length, held.IsRepeat));
        Assert.Equal(await LabelsAsync(workshop, 20), round.Items.Select(item => item.Label));
        var transition = (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, held.Version, Stage.None))!.Value;
        Assert.Equal((StepId.Measures, StepId.Measures, "op"), (transition.From, transition.To, transition.Operation));
        Assert.Equal([new(CardKind.Ballot, StepId.Measures)], transition.Debts.AsEnumerable());
    }

    [Fact]
    public async Task Open_IsNoMoveOfTheStep()
    {
        var workshop = await DecidedAsync();
        var opened = (await OpenAsync(workshop, "op")).Require().Workshop;

        Assert.Equal((workshop.Step, workshop.Visit, workshop.MovedBy, workshop.MovedAt), (opened.Step, opened.Visit, opened.MovedBy, opened.MovedAt));
    }

    [Fact]
    public async Task Open_ByTwoFacilitatorsAtOnce_IsOneRound()
    {
        var workshop = await DecidedAsync();
        var seen = await LedByBothAsync(workshop);

        var outcomes = await Task.WhenAll(new[] { Stage.Ann, Stage.Ben }.Select(who =>
            Task.Run(() => _stage.Hold.OpenAsync(seen, who, Typed, $"{who.Name}'s", Stage.None))));

        Assert.Single(outcomes, outcome => !outcome.IsRefused);
        Assert.Single(outcomes, outcome => outcome.Refusal is BallotIsRightThere);
        Assert.Equal("measures-1", Assert.Single((await _stage.NowAsync(workshop)).Votes).Id);
    }

    [Fact]
    public async Task Open_Repeated_IsASuccess_AlsoAfterTheRoundIsClosed()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "op");
        var again = (await OpenAsync(workshop, "op")).Require();
        await CloseAsync(workshop, "close");
        var late = (await OpenAsync(workshop, "op")).Require();

        Assert.All([again, late], held => Assert.True(held.IsRepeat));
        Assert.Null((await _stage.NowAsync(workshop)).OpenVote);
    }

    [Fact]
    public async Task Open_WhoseCommitWasNotHeardOf_IsASuccessWhenRepeated()
    {
        var workshop = await DecidedAsync();
        _stage.Store.Faults.LoseAnswer(StoreOperation.Commit);
        await Assert.ThrowsAsync<IOException>(() => OpenAsync(workshop, "op"));

        Assert.True((await OpenAsync(workshop, "op")).Require().IsRepeat);
        Assert.Single((await _stage.NowAsync(workshop)).Votes);
    }

    [Fact]
    public async Task Open_FromACardOfAnEarlierRound_OpensNoOther()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "one", new VoteOpening(StepId.Measures, 1, 3));
        await CloseAsync(workshop, "close");

        Assert.IsType<VoteIsClosed>((await OpenAsync(workshop, "late", new VoteOpening(StepId.Measures, 1, 3))).Refusal);
        Assert.Equal("measures-2", (await OpenAsync(workshop, "two", new VoteOpening(StepId.Measures, 2, 3))).Require().Workshop.OpenVote!.Id);
    }

    [Fact]
    public async Task Open_FromACardOfAnEarlierStep_IsRefused()
    {
        var workshop = await DecidedAsync();

        Assert.Equal(
            new WorkshopHasMovedOn(StepId.Emotions, StepId.Measures),
            (await OpenAsync(workshop, "op", new VoteOpening(StepId.Emotions, 1, 3))).Refusal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Open_WithoutTwoThingsToChooseFrom_IsRefused(int measures) =>
        Assert.IsType<NothingToVoteOn>((await OpenAsync(await DecidedAsync(measures), "op")).Refusal);

    [Fact]
    public async Task Open_WhileEverybodyWritesSilently_IsRefused()
    {
        var workshop = await DecidedAsync();
        await SaveAsync(workshop with { SilentVisit = workshop.Visit });
        Assert.IsType<NothingToVoteOn>((await OpenAsync(workshop, "op")).Refusal);

        await SaveAsync(workshop with { SilentVisit = 0 });
        Assert.False((await OpenAsync(workshop, "op")).IsRefused);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    public async Task Open_WithABudgetThatIsNone_IsRefused(int budget) =>
        Assert.IsType<VotesDoNotFit>((await OpenAsync(await DecidedAsync(), "op", Typed with { Budget = budget })).Refusal);

    [Fact]
    public async Task OpenAndClose_ByAParticipant_AreRefused()
    {
        var workshop = await DecidedAsync();

        var opened = await _stage.Hold.OpenAsync(await _stage.SeenAsync(workshop), Stage.Ben, Typed, "op", Stage.None);
        Assert.IsType<OnlyTheFacilitatorHoldsVotes>(opened.Refusal);
        Assert.IsType<OnlyTheFacilitatorHoldsVotes>((await _stage.Hold.CloseAsync(await _stage.SeenAsync(workshop), Stage.Ben, null, "op", Stage.None)).Refusal);
    }

    [Fact]
    public async Task Open_WhileAnotherStepsVoteIsOpen_IsRefused()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "op");
        await _stage.Move.GoBackAsync(await _stage.SeenAsync(workshop), Stage.Ann, StepId.Measures, "back", Stage.None);

        Assert.Equal(new VoteIsOpenAlready(StepId.Measures), (await OpenAsync(workshop, "another")).Refusal);
    }

    [Fact]
    public async Task Close_OwesTheResult_AndALaterRoundReplacesIt()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "one");
        var closed = (await CloseAsync(workshop, "close one")).Require();
        await OpenAsync(workshop, "two");
        Assert.Equal(["measures-2", "measures-1"], (await _stage.NowAsync(workshop)).Votes.Select(round => round.Id));
        await CloseAsync(workshop, "close two");

        var transition = (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, closed.Version, Stage.None))!.Value;
        Assert.Equal([new(CardKind.VoteResult, StepId.Measures)], transition.Debts.AsEnumerable());
        Assert.Equal("measures-2", Assert.Single((await _stage.NowAsync(workshop)).Votes).Id);
    }

    [Fact]
    public async Task Close_RepeatedLate_DoesNotCloseTheNextRound()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "one");
        await CloseAsync(workshop, "close");
        await OpenAsync(workshop, "two");

        Assert.True((await CloseAsync(workshop, "close")).Require().IsRepeat);
        Assert.IsType<VoteIsClosed>((await CloseAsync(workshop, "late press", "measures-1")).Refusal);
        Assert.Equal("measures-2", (await _stage.NowAsync(workshop)).OpenVote!.Id);
    }

    [Fact]
    public async Task Close_OfNothing_IsRefused() =>
        Assert.IsType<NoVoteIsOpen>((await CloseAsync(await DecidedAsync(), "op")).Refusal);

    [Fact]
    public async Task End_ClosesTheVoteThatIsOpen()
    {
        var workshop = await DecidedAsync();
        await OpenAsync(workshop, "op");
        await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None);

        Assert.Equal(_stage.Time.Now, Assert.Single((await _stage.NowAsync(workshop)).Votes).ClosedAt);
        Assert.IsType<WorkshopHasEnded>((await OpenAsync(workshop, "late")).Refusal);
    }

    private async Task<Workshop> DecidedAsync(int measures = 2)
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);
        for (var i = 0; i < measures; i++)
        {
            await _stage.PressAsync(workshop, StepId.Measures, new() { ["what"] = $"measure {i}" });
        }

        return workshop;
    }

    private async Task<IEnumerable<string>> LabelsAsync(Workshop workshop, int count) =>
        (await _stage.FoldAsync(workshop)).Measures.Take(count).Select(measure => measure.Label);

    private Task<Stored<Workshop>> LedByBothAsync(Workshop workshop) =>
        SaveAsync(workshop with { Facilitators = [Stage.Ann.Id, Stage.Ben.Id] });

    /// <summary>As somebody else's transition would.</summary>
    private async Task<Stored<Workshop>> SaveAsync(Workshop workshop)
    {
        var seen = await _stage.SeenAsync(workshop);
        var next = workshop with { Version = seen.Value.Version + 1 };
        var transition = new Transition(next.Version, $"version {next.Version}", next.Step, next.Step, Stage.Ann.Id, _stage.Time.Now, [], []);
        Assert.True(await _stage.Store.Workshops.CommitAsync(seen, next, transition, Stage.None));
        return await _stage.SeenAsync(workshop);
    }

    private async Task<Outcome<Moved>> OpenAsync(Workshop workshop, string operation, VoteOpening? opening = null) =>
        await _stage.Hold.OpenAsync(await _stage.SeenAsync(workshop), Stage.Ann, opening ?? Typed, operation, Stage.None);

    private async Task<Outcome<Moved>> CloseAsync(Workshop workshop, string operation, string? round = null) =>
        await _stage.Hold.CloseAsync(await _stage.SeenAsync(workshop), Stage.Ann, round, operation, Stage.None);
}
