using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class KeepTimeTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Extend_ThatComesAgainAfterAnother_IsARepeat_AndAddsNothing()
    {
        var workshop = await OpenAsync();
        var first = _stage.Ask(Stage.Ann);
        await Keep.ExtendAsync(await _stage.SeenAsync(workshop), first, 5, Stage.None);
        await Keep.ExtendAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), 5, Stage.None);

        Assert.True((await Keep.ExtendAsync(await _stage.SeenAsync(workshop), first, 5, Stage.None)).Require().IsRepeat);

        Assert.Equal(10, (await _stage.NowAsync(workshop)).Timebox!.Extended);
    }

    [Fact]
    public async Task Extend_WhoseAnswerWasLost_IsARepeatWhenItComesAgain()
    {
        var workshop = await OpenAsync();
        var request = _stage.Ask(Stage.Ann);
        _stage.Store.Faults.LoseAnswer(StoreOperation.Commit);
        await Assert.ThrowsAsync<IOException>(async () => await Keep.ExtendAsync(await _stage.SeenAsync(workshop), request, 5, Stage.None));

        Assert.True((await Keep.ExtendAsync(await _stage.SeenAsync(workshop), request, 5, Stage.None)).Require().IsRepeat);
        Assert.Equal(5, (await _stage.NowAsync(workshop)).Timebox!.Extended);
    }

    [Fact]
    public async Task RunOut_FoundByTwoHostsAtOnce_OwesOneMessage()
    {
        var workshop = await OpenAsync();
        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        var seen = await _stage.SeenAsync(workshop);

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Keep.RunOutAsync(seen, Stage.None))));

        Assert.Single(found, one => one is not null);
        var debts = (await _stage.Store.Workshops.ReadTransitionsAsync(workshop.Id, Stage.None)).SelectMany(row => row.Value.Debts);
        Assert.Single(debts, debt => debt.Kind == CardKind.TimeUp);
    }

    [Fact]
    public async Task RunOut_WhileSomebodyExtends_IsNotSaid()
    {
        var workshop = await OpenAsync();
        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        _stage.Store.Faults.Before(
            StoreOperation.Commit, async () => await Keep.ExtendAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), 5, Stage.None));

        Assert.Null(await Keep.RunOutAsync(await _stage.SeenAsync(workshop), Stage.None));
        Assert.False((await _stage.NowAsync(workshop)).Timebox!.IsUp);
    }

    [Fact]
    public async Task RunOut_BlocksNothing()
    {
        var workshop = await OpenAsync();
        _stage.Time.Advance(TimeSpan.FromMinutes(11));
        await Keep.RunOutAsync(await _stage.SeenAsync(workshop), Stage.None);
        workshop = await _stage.NowAsync(workshop);

        await _stage.DoAsync(workshop, "looks around");
        var seen = await _stage.SeenAsync(workshop);
        Assert.False((await _stage.Move.AdvanceAsync(seen, Stage.Ann, StepId.Touchpoints, "next", Stage.None)).IsRefused);
    }

    private KeepTime Keep => new(_stage.Store.Workshops, _stage.Store.Activity, _stage.Time);

    private async Task<Workshop> OpenAsync()
    {
        var workshop = await _stage.OpenAsync(StepId.Touchpoints);
        var set = await Keep.SetAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), 10, TimeSpan.Zero, Stage.None);
        return set.Require().Workshop;
    }
}
