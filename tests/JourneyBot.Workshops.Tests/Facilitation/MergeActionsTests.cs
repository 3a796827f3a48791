using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class MergeActionsTests
{
    private readonly Stage _stage = new();

    [Theory, InlineData(true), InlineData(false)]
    public async Task Merge_ByTheFacilitator_OrByWhoWroteIt_IsDone_AndUndone(bool leads)
    {
        var who = leads ? Stage.Ann : Stage.Ben;
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, merged) = await TwoAsync(workshop);

        var done = (await MergeAsync(workshop, merged, kept, _stage.Ask(who))).Require();

        Assert.Equal((Label.Of(merged), Label.Of(kept), false), (done.Label, done.Kept, done.Written.WasThere));
        Assert.Equal(kept, Assert.Single((await _stage.FoldAsync(workshop)).Actions).Identity);
        Assert.Equal(Label.Of(merged), (await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(who), Stage.None)).Require().Label);
        Assert.Equal(2, (await _stage.FoldAsync(workshop)).Actions.Count);
    }

    [Fact]
    public async Task Merge_OfSomebodyElsesAction_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, _) = await TwoAsync(workshop);
        var others = await _stage.DoAsync(workshop, "by Ann", Stage.Ann);

        Assert.IsType<OnlyTheAuthorMerges>((await MergeAsync(workshop, others, kept, _stage.Ask(Stage.Ben))).Refusal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Merge_OfWhatWasWrittenOnSomebodysBehalf_IsTheScribes(bool isScribe)
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, _) = await TwoAsync(workshop);
        var said = await SayForAsync(workshop, "looks at photos", isScribe ? Stage.Ben : Stage.Ann);

        var outcome = await MergeAsync(workshop, said, kept, _stage.Ask(Stage.Ben));

        Assert.Equal(isScribe, outcome.Refusal is null);
        Assert.Equal(isScribe ? null : typeof(OnlyTheAuthorMerges), outcome.Refusal?.GetType());
    }

    [Fact]
    public async Task Merge_OfNothing_OrOfOneWithItself_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, merged) = await TwoAsync(workshop);

        Assert.IsType<NothingIsCalled>((await MergeAsync(workshop, "ZZZZ", kept, _stage.Ask(Stage.Ann))).Refusal);
        Assert.IsType<NothingIsCalled>((await MergeAsync(workshop, kept, "ZZZZ", _stage.Ask(Stage.Ann))).Refusal);
        Assert.IsType<TheyAreOneAlready>((await MergeAsync(workshop, kept, kept, _stage.Ask(Stage.Ann))).Refusal);
        await MergeAsync(workshop, merged, kept, _stage.Ask(Stage.Ann));
        Assert.IsType<TheyAreOneAlready>((await MergeAsync(workshop, merged, kept, _stage.Ask(Stage.Ann))).Refusal);
    }

    [Fact]
    public async Task Merge_Repeated_IsAnsweredAsBefore_AlsoWhenItWasTakenBackSince()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, merged) = await TwoAsync(workshop);
        var request = _stage.Ask(Stage.Ann, draft: "card");
        await MergeAsync(workshop, merged, kept, request);

        Assert.True((await MergeAsync(workshop, merged, kept, request)).Require().Written is { WasThere: true, IsWithdrawn: false });
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ann), Stage.None);
        Assert.True((await MergeAsync(workshop, merged, kept, request)).Require().Written is { WasThere: true, IsWithdrawn: true });
        Assert.Equal(2, (await _stage.FoldAsync(workshop)).Actions.Count);
    }

    [Fact]
    public async Task Merge_PressedAnewAfterItWasTakenBack_IsANewIntention()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var (kept, merged) = await TwoAsync(workshop);
        await MergeAsync(workshop, merged, kept, _stage.Ask(Stage.Ann, draft: "card"));
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ann), Stage.None);
        _stage.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.False((await MergeAsync(workshop, merged, kept, _stage.Ask(Stage.Ann, draft: "card"))).Require().Written.WasThere);
        Assert.Single((await _stage.FoldAsync(workshop)).Actions);
    }

    private async Task<string> SayForAsync(Workshop workshop, string what, Person scribe) =>
        (await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = what, [OnBehalf.Id] = "Sales" }, who: scribe)).Require().Entries[0].Entry.Identity;

    private async Task<(string Kept, string Merged)> TwoAsync(Workshop workshop)
    {
        var kept = await _stage.DoAsync(workshop, "reads reviews");
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        var merged = await _stage.DoAsync(workshop, "checks the ratings");
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        return (kept, merged);
    }

    private Task<Outcome<Merged>> MergeAsync(Workshop workshop, string merged, string into, Request request) =>
        _stage.Merge.RunAsync(workshop, request, merged[..4], into[..4], Stage.None);
}
