using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class SettleDebtsTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Settle_PostsWhatIsOwedInOrder_OnceAndForAll()
    {
        var workshop = await MovedAsync();

        Assert.True(await SettleAsync(workshop));
        Assert.True(await SettleAsync(workshop, isSweep: true));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
        Assert.Equal(["message 0", "message 1", "message 2"], (await DebtsAsync(workshop)).Select(debt => debt.Message));
    }

    [Fact]
    public async Task Settle_ByManyHostsAtOnce_PostsEachCardOnce()
    {
        var workshop = await MovedAsync();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => SettleAsync(workshop, $"host {i}", isSweep: i % 2 == 0))));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
    }

    [Fact]
    public async Task Settle_WhileAnotherHostPays_LeavesItToThatHost()
    {
        var workshop = await MovedAsync();
        _stage.Poster.DuringNext(async () => Assert.False(await SettleAsync(workshop, "other", isSweep: true)));

        Assert.True(await SettleAsync(workshop));
        Assert.Equal(3, _stage.Poster.Cards.Count);
    }

    [Fact]
    public async Task Settle_OfACardRefusedForNow_KeepsTheOrder_AndGoesOnTheNextTime()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextIsTaken();
        _stage.Poster.NextIsRefusedForNow();

        Assert.False(await SettleAsync(workshop));
        Assert.Equal([CardKind.Summary], Kinds);
        Assert.True(await SettleAsync(workshop, "other"));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
    }

    [Fact]
    public async Task Settle_AfterAHostDiedBetweenPostAndMark_DoublesThatCardOnly()
    {
        var workshop = await MovedAsync();
        _stage.Poster.NextIsTaken();
        _stage.Poster.HostDiesAfterNext();
        await Assert.ThrowsAsync<IOException>(() => SettleAsync(workshop));

        Assert.False(await SettleAsync(workshop, "other"));
        _stage.Time.Advance(SettleDebts.Claim);
        Assert.True(await SettleAsync(workshop, "other"));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Form, CardKind.Board], Kinds);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Settle_AfterAHostDiedAtAnyWrite_LosesNoCardAndDoublesAtMostOne(int write)
    {
        var workshop = await MovedAsync();
        for (var i = 0; i < write; i++)
        {
            _stage.Store.Faults.Before(StoreOperation.ReplaceTransition, () => Task.CompletedTask);
        }

        _stage.Store.Faults.Fail(StoreOperation.ReplaceTransition);
        await Assert.ThrowsAsync<IOException>(() => SettleAsync(workshop));
        _stage.Time.Advance(SettleDebts.Claim);

        Assert.True(await SettleAsync(workshop, "other", isSweep: true));
        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds.Distinct());
        Assert.InRange(_stage.Poster.Cards.Count, 3, 4);
    }

    [Fact]
    public async Task Settle_ThatLostItsClaimOnTheWay_StopsWithoutMarking()
    {
        var workshop = await MovedAsync();
        _stage.Poster.DuringNext(async () =>
        {
            _stage.Time.Advance(SettleDebts.Claim);
            Assert.True(await SettleAsync(workshop, "other"));
        });

        Assert.False(await SettleAsync(workshop));
        Assert.Equal(4, _stage.Poster.Cards.Count);
        Assert.All(await DebtsAsync(workshop), debt => Assert.Equal(DebtState.Sent, debt.State));
    }

    [Fact]
    public async Task Settle_OfATransitionThatIsNotThere_OwesNothing()
    {
        var workshop = await MovedAsync();

        Assert.True((await _stage.Settle().RunAsync(workshop, 99, isSweep: false, Stage.None)).IsPaid);
        Assert.Empty(_stage.Poster.Cards);
    }

    [Fact]
    public async Task Settle_InATurnThatIsSlow_LeavesTheRestToTheSweep_AtOnce()
    {
        var workshop = await MovedAsync();
        _stage.Poster.DuringNext(() =>
        {
            _stage.Time.Advance(TimeSpan.FromSeconds(12));
            return Task.CompletedTask;
        });

        Assert.False(await SettleAsync(workshop));
        Assert.Equal([CardKind.Summary], Kinds);
        Assert.True(await SettleAsync(workshop, "other", isSweep: true));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
    }

    [Fact]
    public async Task Settle_BehindTheClaimOfAHostThatMayHaveDied_SaysWhenToLookAgain()
    {
        var workshop = await MovedAsync();
        _stage.Poster.HostDiesAfterNext();
        await Assert.ThrowsAsync<IOException>(() => SettleAsync(workshop));

        var settlement = await _stage.Settle("other").RunAsync(workshop, 3, isSweep: true, Stage.None);

        Assert.Equal(_stage.Time.Now + SettleDebts.Claim, settlement.Due);
    }

    [Fact]
    public async Task Settle_OfAHostThatIsToldToStop_MarksTheCardItPosted_AndLeavesTheRestToTheNextAtOnce()
    {
        var workshop = await MovedAsync();
        using var stopping = new CancellationTokenSource();
        _stage.Poster.DuringNext(() => stopping.CancelAsync());

        Assert.False((await _stage.Settle().RunAsync(workshop, 3, isSweep: true, stopping.Token)).IsPaid);
        Assert.Equal([CardKind.Summary], Kinds);
        Assert.True(await SettleAsync(workshop, "other"));

        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], Kinds);
    }

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
