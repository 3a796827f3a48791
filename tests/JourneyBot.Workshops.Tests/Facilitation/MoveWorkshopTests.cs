using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class MoveWorkshopTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Advance_OpensTheNextStep_AndOwesSummaryFormAndBoard()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);

        var moved = (await AdvanceAsync(workshop, "op")).Require();

        Assert.Equal((StepId.Emotions, 3, false), (moved.Workshop.Step, moved.Version, moved.IsRepeat));
        var transition = await TransitionAsync(workshop, 3);
        Assert.Equal((StepId.Touchpoints, StepId.Emotions, "op", Stage.Ann.Id), (transition.From, transition.To, transition.Operation, transition.By));
        Assert.Equal(
            [new(CardKind.Summary, StepId.Touchpoints), new(CardKind.Form, StepId.Emotions), new(CardKind.Board, StepId.Emotions)],
            transition.Debts.AsEnumerable());
    }

    [Fact]
    public async Task Advance_OverWhatBlocks_IsRefusedAndChangesNothing()
    {
        var workshop = await _stage.OpenAsync();

        var refusal = Assert.IsType<StepIsMissing>((await AdvanceAsync(workshop, "op")).Refusal);

        Assert.Equal("Finding.NoStart", refusal.Finding.Key);
        Assert.Equal(StepId.Theme, (await _stage.NowAsync(workshop)).Step);
    }

    [Theory]
    [InlineData(StepId.Theme, "Finding.NoStart")]
    [InlineData(StepId.Persona, "Finding.NoName")]
    [InlineData(StepId.Actions, "Finding.NoAction")]
    [InlineData(StepId.Phases, "Finding.NoPhase")]
    public async Task Advance_FromAnEmptyStep_IsRefusedForWhatLaterStepsNeed(StepId step, string finding)
    {
        var workshop = await _stage.OpenAsync(step);

        Assert.Equal(finding, Assert.IsType<StepIsMissing>((await AdvanceAsync(workshop, "op")).Refusal).Finding.Key);
    }

    [Theory]
    [InlineData(StepId.Touchpoints)]
    [InlineData(StepId.Emotions)]
    public async Task Advance_FromAnEmptyLaterStep_IsTheFacilitatorsDecision(StepId step) =>
        Assert.False((await AdvanceAsync(await _stage.OpenAsync(step), "op")).IsRefused);

    [Fact]
    public async Task Advance_OverAdvice_RecordsWhatWasOpen()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "only one");

        var moved = (await AdvanceAsync(workshop, "op")).Require();

        Assert.Equal(
            ["Finding.NoStartAction", "Finding.NoGoalAction", "Finding.FewActions"], (await TransitionAsync(workshop, moved.Version)).Override.AsEnumerable());
    }

    [Fact]
    public async Task Advance_Repeated_IsASuccess_AlsoAfterFurtherTransitions()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        await AdvanceAsync(workshop, "op");
        var again = (await AdvanceAsync(workshop, "op")).Require();
        await AdvanceAsync(workshop, "another", StepId.Emotions);
        var late = (await AdvanceAsync(workshop, "op")).Require();
        await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None);
        var latest = (await AdvanceAsync(workshop, "op")).Require();

        Assert.All([again, late, latest], moved => Assert.Equal((3, true), (moved.Version, moved.IsRepeat)));
        Assert.Equal(5, (await _stage.NowAsync(workshop)).Version);
    }

    [Fact]
    public async Task Advance_ByTwoFacilitatorsAtOnce_IsOneTransition()
    {
        var workshop = await TwoLeadersAsync(StepId.Touchpoints);
        var seen = await _stage.SeenAsync(workshop);

        var outcomes = await Task.WhenAll(new[] { Stage.Ann, Stage.Ben }.Select(who =>
            Task.Run(() => _stage.Move.AdvanceAsync(seen, who, StepId.Touchpoints, $"{who.Name}'s", Stage.None))));

        Assert.Single(outcomes, outcome => !outcome.IsRefused);
        Assert.Single(outcomes, outcome => outcome.Refusal == new WorkshopHasMovedOn(StepId.Touchpoints, StepId.Emotions));
        Assert.Equal((StepId.Emotions, seen.Value.Version + 1), ((await _stage.NowAsync(workshop)).Step, (await _stage.NowAsync(workshop)).Version));
    }

    [Fact]
    public async Task Advance_DeliveredTwiceAtOnce_IsOneTransitionAndTwoSuccesses()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        var seen = await _stage.SeenAsync(workshop);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => _stage.Move.AdvanceAsync(seen, Stage.Ann, StepId.Touchpoints, "op", Stage.None))));

        Assert.Single(outcomes, outcome => !outcome.Require().IsRepeat);
        Assert.All(outcomes, outcome => Assert.Equal(3, outcome.Require().Version));
    }

    [Fact]
    public async Task Advance_WhoseCommitWasNotHeardOf_IsASuccessWhenRepeated()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        _stage.Store.Faults.LoseAnswer(StoreOperation.Commit);
        await Assert.ThrowsAsync<IOException>(() => AdvanceAsync(workshop, "op"));

        Assert.True((await AdvanceAsync(workshop, "op")).Require().IsRepeat);
    }

    [Fact]
    public async Task Advance_WhileOthersKeepMoving_GivesUpWithASentence()
    {
        var workshop = await TwoLeadersAsync(StepId.Touchpoints);
        KeepRewriting(workshop);

        Assert.IsType<TooManyAtOnce>((await AdvanceAsync(workshop, "op")).Refusal);
        Assert.Equal(StepId.Touchpoints, (await _stage.NowAsync(workshop)).Step);
    }

    [Fact]
    public async Task Advance_OnAStaleHeader_IsDecidedOnTheNewOne()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        _stage.Store.Faults.Before(StoreOperation.Commit, () => RewriteAsync(workshop));

        Assert.Equal(StepId.Emotions, (await AdvanceAsync(workshop, "op")).Require().Workshop.Step);
    }

    [Fact]
    public async Task Advance_ByAParticipant_IsRefusedWithoutReadingTheEntries()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);

        var outcome = await _stage.Move.AdvanceAsync(await _stage.SeenAsync(workshop), Stage.Ben, StepId.Touchpoints, "op", Stage.None);

        Assert.IsType<OnlyTheFacilitatorAdvances>(outcome.Refusal);
        Assert.Equal(0, _stage.Store.Faults.Count(StoreOperation.ReadEntries));
    }

    [Fact]
    public async Task GoBack_OpensTheStepBeforeAnew_WithoutASummary()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);

        var moved = (await _stage.Move.GoBackAsync(await _stage.SeenAsync(workshop), Stage.Ann, StepId.Touchpoints, "op", Stage.None)).Require();

        Assert.Equal((StepId.Phases, StepId.Touchpoints, 3), (moved.Workshop.Step, moved.Workshop.Furthest, moved.Workshop.Visit));
        Assert.Equal(
            [new(CardKind.Form, StepId.Phases), new(CardKind.Board, StepId.Phases)], (await TransitionAsync(workshop, 3)).Debts.AsEnumerable());
    }

    [Fact]
    public async Task End_ClosesTheWorkshop_AndOwesTheFinalSummary()
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);

        var moved = (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "op", TimeSpan.Zero, Stage.None)).Require();

        Assert.True(moved.Workshop.IsEnded);
        var transition = await TransitionAsync(workshop, moved.Version);
        Assert.Equal((StepId.Measures, null), (transition.From, transition.To));
        Assert.Equal([new(CardKind.FinalSummary, StepId.Measures)], transition.Debts.AsEnumerable());
    }

    [Fact]
    public async Task End_IsOnTheDayOfWhoeverEndsIt()
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);

        var moved = await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.FromHours(-8), Stage.None);

        Assert.Equal(_stage.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(-8)).DateTime, moved.Require().Workshop.EndedAt!.Value.DateTime);
    }

    [Fact]
    public async Task End_Twice_IsRefusedTheSecondTime_UnlessItIsARepeat()
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);
        await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "op", TimeSpan.Zero, Stage.None);
        var seen = await _stage.SeenAsync(workshop);

        Assert.IsType<WorkshopHasEnded>((await _stage.Move.EndAsync(seen, Stage.Ann, "another", TimeSpan.Zero, Stage.None)).Refusal);
        Assert.True((await _stage.Move.EndAsync(seen, Stage.Ann, "op", TimeSpan.Zero, Stage.None)).Require().IsRepeat);
    }

    private async Task<Outcome<Moved>> AdvanceAsync(Workshop workshop, string operation, StepId? from = null) =>
        await _stage.Move.AdvanceAsync(await _stage.SeenAsync(workshop), Stage.Ann, from ?? workshop.Step, operation, Stage.None);

    private async Task<Workshop> TwoLeadersAsync(StepId step)
    {
        var workshop = await _stage.OpenAsync(step);
        return await RewriteAsync(workshop with { Facilitators = [Stage.Ann.Id, Stage.Ben.Id] });
    }

    /// <summary>Before every commit from now on.</summary>
    private void KeepRewriting(Workshop workshop) => _stage.Store.Faults.Before(StoreOperation.Commit, async () =>
    {
        await RewriteAsync(workshop);
        KeepRewriting(workshop);
    });

    /// <summary>Somebody else writes the header, with the same step.</summary>
    private async Task<Workshop> RewriteAsync(Workshop workshop)
    {
        var seen = await _stage.SeenAsync(workshop);
        var next = workshop with { Version = seen.Value.Version + 1, LastOperation = $"rewrite {seen.Value.Version}" };
        await _stage.Store.Workshops.CommitAsync(seen, next, new(next.Version, next.LastOperation, null, next.Step, Stage.Ann.Id, _stage.Time.Now, [], []), Stage.None);
        return next;
    }

    private async Task<Transition> TransitionAsync(Workshop workshop, int version) =>
        (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, version, Stage.None))!.Value;
}
