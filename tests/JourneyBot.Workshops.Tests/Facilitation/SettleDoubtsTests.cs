using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Cards that may have been sent: their answer was lost.</summary>
public class SettleDoubtsTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Settle_OfACardWhoseAnswerWasLost_GoesOn_AndIsPostedAnewByTheSweepOnly()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextIsTaken();
        _stage.Poster.NextAnswerIsLost();

        Assert.False(await SettleAsync(workshop));
        Assert.False(await SettleAsync(workshop));
        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
        Doubted(1);
        Assert.True(await SettleAsync(workshop, "other", isSweep: true));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board, CardKind.Form], Kinds);
    }

    [Fact]
    public async Task Settle_WithNothingToDoButForTheSweep_WritesNothingAndDoesNotHoldItUp()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextAnswerIsLost();
        await SettleAsync(workshop);
        var writes = _stage.Store.Faults.Count(StoreOperation.ReplaceTransition);

        await SettleAsync(workshop);
        Assert.Equal(writes, _stage.Store.Faults.Count(StoreOperation.ReplaceTransition));

        Doubted(1);
        Assert.True(await SettleAsync(workshop, "other", isSweep: true));
    }

    [Fact]
    public async Task Sweep_OfSeveralCardsWhoseAnswersWereLost_HoldsItsClaimToTheLast()
    {
        var workshop = await MovedAsync();
        for (var i = 0; i < 3; i++)
        {
            _stage.Poster.NextAnswerIsLost();
        }

        await SettleAsync(workshop);
        Doubted(1);
        _stage.Poster.NextIsTaken();
        _stage.Poster.DuringNext(async () => Assert.False(await SettleAsync(workshop, "other", isSweep: true)));
        Assert.True(await SettleAsync(workshop, isSweep: true));

        Assert.Equal(6, _stage.Poster.Cards.Count);
    }

    [Fact]
    public async Task Sweep_OfACardOvertakenByALaterOneOfItsKind_PostsItNoMore()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextIsTaken();
        _stage.Poster.NextAnswerIsLost();
        await SettleAsync(workshop);
        var next = (await _stage.Move.AdvanceAsync(await _stage.SeenAsync(workshop), Stage.Ann, workshop.Step, "on", Stage.None)).Require();
        await _stage.Settle().RunAsync(next.Workshop, next.Version, isSweep: false, Stage.None);
        var count = _stage.Poster.Cards.Count;

        Doubted(1);
        Assert.True(await SettleAsync(workshop, isSweep: true));
        Assert.Equal(count, _stage.Poster.Cards.Count);
    }

    [Fact]
    public async Task Sweep_OfACardThatMayHaveBeenSent_AndIsRefusedForNow_StaysForTheSweep()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextAnswerIsLost();
        await SettleAsync(workshop);
        Doubted(1);
        _stage.Poster.NextIsRefusedForNow();
        Assert.False(await SettleAsync(workshop, isSweep: true));

        Assert.False(await SettleAsync(workshop));
        Assert.Equal(DebtState.MaybeSent, (await DebtsAsync(workshop))[0].State);
        Assert.True(await SettleAsync(workshop, isSweep: true));
    }

    [Fact]
    public async Task Sweep_OfACardWhoseAnswerIsLostAgainAndAgain_PostsItMoreAndMoreSeldom_AndFiveTimesAtMost()
    {
        var workshop = await MovedAsync();
        for (var doubt = 1; doubt <= Debt.MostDoubts; doubt++)
        {
            _stage.Poster.NextAnswerIsLost();
            Assert.Equal(doubt == Debt.MostDoubts, await SettleAsync(workshop, isSweep: doubt > 1));
            var due = (await _stage.Settle().RunAsync(workshop, 3, isSweep: true, Stage.None)).Due;
            Assert.Equal(doubt == Debt.MostDoubts ? null : _stage.Time.Now + Pause(doubt), due);
            Doubted(doubt);
        }

        Assert.Equal(Debt.MostDoubts, Kinds.Count(kind => kind == CardKind.Summary));
        Assert.Equal([CardKind.Form, CardKind.Board], Kinds.Where(kind => kind != CardKind.Summary));
    }

    private static TimeSpan Pause(int doubt) => TimeSpan.FromSeconds(15 * Math.Pow(4, doubt - 1));

    private void Doubted(int doubt) => _stage.Time.Advance(Pause(doubt));

    private IEnumerable<CardKind> Kinds => _stage.Poster.Cards.Select(card => card.Kind);

    /// <summary>At version 3, by a transition that owes a summary, a form and a board.</summary>
    private async Task<Workshop> MovedAsync()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        return (await _stage.Move.AdvanceAsync(await _stage.SeenAsync(workshop), Stage.Ann, StepId.Touchpoints, "op", Stage.None)).Require().Workshop;
    }

    private async Task<bool> SettleAsync(Workshop workshop, string host = "host", bool isSweep = false) =>
        (await _stage.Settle(host).RunAsync(workshop, 3, isSweep, Stage.None)).IsPaid;

    private async Task<IReadOnlyList<Debt>> DebtsAsync(Workshop workshop) =>
        (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, 3, Stage.None))!.Value.Debts;
}
