using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Workshops.Tests.Facilitation;

public sealed class SetEntryAsideTests
{
    private readonly Stage _stage = new();

    [Theory]
    [InlineData(Aside.Hidden, 0)]
    [InlineData(Aside.Parked, 1)]
    public async Task Facilitator_TakesAnEntryOutOfTheJourney_AndBringsItBack(Aside where, int parked)
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "shouts"));

        await AsideAsync(workshop, label, where);

        var journey = await _stage.FoldAsync(workshop);
        Assert.Empty(journey.Actions);
        Assert.Equal(parked, journey.Ledger.Parked.Count);
        Later();
        await AsideAsync(workshop, label, Aside.None);
        Assert.Equal(label, Assert.Single((await _stage.FoldAsync(workshop)).Actions).Label);
    }

    [Fact]
    public async Task HiddenFromOneCardAgain_AfterItCameBack_IsHidden_AndALateRepeatIsNot()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "shouts"));
        var first = _stage.Ask(Stage.Ann, "card");
        await AsideAsync(workshop, label, Aside.Hidden, first);
        Later();
        await AsideAsync(workshop, label, Aside.None);
        Later();

        await AsideAsync(workshop, label, Aside.Hidden, first);
        Assert.Single((await _stage.FoldAsync(workshop)).Actions);
        await AsideAsync(workshop, label, Aside.Hidden, _stage.Ask(Stage.Ann, "card"));
        Assert.Empty((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task Participant_MayNot()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "shouts"));

        Assert.IsType<OnlyTheFacilitatorSetsAside>((await _stage.SetAside.RunAsync(workshop, _stage.Ask(Stage.Ben), label, Aside.Hidden, Stage.None)).Refusal);
        Assert.Single((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task ParkedEntries_StandInTheFinalSummary()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "asks about gift cards"));
        await AsideAsync(workshop, label, Aside.Parked);

        var summary = FinalSummary.Write(await _stage.FoldAsync(workshop), 0, Language.English);

        var section = Assert.Single(summary, section => section.Heading == "Parked for later");
        Assert.Contains("asks about gift cards", Assert.Single(section.Lines).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_TellsWhoDidWhat_OldestFirst()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of(await _stage.DoAsync(workshop, "wats"));
        Later();
        await _stage.EditAsync(workshop, label, "waits");
        Later();
        await AsideAsync(workshop, label, Aside.Hidden);
        Later();
        await AsideAsync(workshop, label, Aside.None);
        Later();
        await _stage.DoAsync(workshop, "buys");
        var people = await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None);

        var history = EntryHistory.Write((await _stage.FoldAsync(workshop)).Ledger, label, people, Language.English);

        Assert.Equal(
            ["Ben wrote: wats", "Ben changed it to: waits", "Somebody hid it.", "Somebody brought it back into the journey."],
            history.Select(line => line.ToString()));
        Assert.Empty(EntryHistory.Write((await _stage.FoldAsync(workshop)).Ledger, "ZZZZ", people, Language.English));
    }

    private void Later() => _stage.Time.Advance(TimeSpan.FromSeconds(1));

    private async Task AsideAsync(Workshop workshop, string label, Aside where, Request? request = null) =>
        (await _stage.SetAside.RunAsync(workshop, request ?? _stage.Ask(Stage.Ann), label, where, Stage.None)).Require();
}
