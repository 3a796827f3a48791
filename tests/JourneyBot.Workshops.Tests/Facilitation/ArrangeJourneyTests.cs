using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class ArrangeJourneyTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Move_OfAnActionByItsLabel_PutsItBehindTheOther()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, _, c) = await ThreeAsync(workshop);

        await MoveAsync(workshop, Label.Of(a).ToLowerInvariant(), Label.Of(c));

        Assert.Equal("bca", await OrderAsync(workshop));
    }

    [Fact]
    public async Task Move_ToTheFront_AndBackAndToTheFrontAgain_EndsAtTheFront()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, _, c) = await ThreeAsync(workshop);

        foreach (var (target, after, order) in new[] { (c, (string?)null, "cab"), (a, null, "acb"), (c, null, "cab") })
        {
            Later();
            await MoveAsync(workshop, Label.Of(target), after);
            Assert.Equal(order, await OrderAsync(workshop));
        }
    }

    [Fact]
    public async Task Move_OfAPhaseByItsName_ChangesTheColumns()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);
        var (a, b, _) = await ThreeAsync(workshop);
        foreach (var (name, action) in new[] { ("Buy", a), ("Know", b) })
        {
            Later();
            await _stage.PressAsync(workshop, StepId.Phases, new() { ["name"] = name, ["actions"] = Label.Of(action) });
        }

        Later();
        await MoveAsync(workshop, "ＢＵＹ", "know");

        Assert.Equal(["Know", "Buy"], (await _stage.FoldAsync(workshop)).Phases.Select(phase => phase.Name));
    }

    [Fact]
    public async Task Move_Repeated_ChangesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, b, c) = await ThreeAsync(workshop);
        Later();
        var request = _stage.Ask(Stage.Ann);
        await _stage.Arrange.MoveAsync(workshop, request, Label.Of(c), null, Stage.None);
        Later();
        await MoveAsync(workshop, Label.Of(b), null);

        var again = await _stage.Arrange.MoveAsync(workshop, request, Label.Of(c), null, Stage.None);

        Assert.True(again.Require().WasThere);
        Assert.Equal("bca", await OrderAsync(workshop));
        Assert.NotEqual(a, c);
    }

    [Fact]
    public async Task Move_ByAParticipant_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, _, _) = await ThreeAsync(workshop);

        Assert.IsType<OnlyTheFacilitatorArranges>(
            (await _stage.Arrange.MoveAsync(workshop, _stage.Ask(Stage.Ben), Label.Of(a), null, Stage.None)).Refusal);
    }

    [Fact]
    public async Task Move_OfWhatIsNotThereOrTakenBack_IsRefusedWithItsName()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, b, _) = await ThreeAsync(workshop);
        Later();
        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ann), b, Stage.None);

        Assert.Equal(new NothingIsCalled("ZZZZ"), (await MoveAsync(workshop, "ZZZZ", null)).Refusal);
        Assert.Equal(new NothingIsCalled(Label.Of(b)), (await MoveAsync(workshop, Label.Of(a), Label.Of(b))).Refusal);
        Assert.Equal(new NothingIsCalled("Buy"), (await MoveAsync(workshop, Label.Of(a), "Buy")).Refusal);
    }

    [Fact]
    public async Task Move_AfterTheEnd_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (a, _, _) = await ThreeAsync(workshop);
        workshop = (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None)).Require().Workshop;

        Assert.IsType<WorkshopHasEnded>((await MoveAsync(workshop, Label.Of(a), null)).Refusal);
    }

    [Fact]
    public async Task Clear_EmptiesTheField_UntilSomebodyAnswersAnew_AndCanBeSaidAgain()
    {
        var workshop = await _stage.OpenAsync();
        foreach (var goal in new[] { "buys", "comes back" })
        {
            await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = goal });
            Later();
            Assert.Equal(goal, (await _stage.FoldAsync(workshop)).Theme.Goal.Value);

            Assert.False((await ClearAsync(workshop, Stage.Ann)).Require().WasThere);
            Later();
            Assert.Null((await _stage.FoldAsync(workshop)).Theme.Goal.Value);
        }
    }

    [Fact]
    public async Task Clear_ByAParticipant_IsRefused()
    {
        var workshop = await _stage.OpenAsync();

        Assert.IsType<OnlyTheFacilitatorArranges>((await ClearAsync(workshop, Stage.Ben)).Refusal);
    }

    private void Later() => _stage.Time.Advance(TimeSpan.FromSeconds(1));

    private async Task<(string A, string B, string C)> ThreeAsync(Workshop workshop)
    {
        var identities = new List<string>();
        foreach (var what in new[] { "a", "b", "c" })
        {
            identities.Add(await _stage.DoAsync(workshop, what));
            Later();
        }

        return (identities[0], identities[1], identities[2]);
    }

    private Task<Outcome<Written>> MoveAsync(Workshop workshop, string target, string? after) =>
        _stage.Arrange.MoveAsync(workshop, _stage.Ask(Stage.Ann), target, after, Stage.None);

    private Task<Outcome<Written>> ClearAsync(Workshop workshop, Person who)
    {
        var form = StepCatalog.Of(StepId.Theme).Forms[0];
        return _stage.Arrange.ClearAsync(workshop, _stage.Ask(who), form, form.Find("goal")!, Stage.None);
    }

    private async Task<string> OrderAsync(Workshop workshop) =>
        string.Concat((await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text));
}
