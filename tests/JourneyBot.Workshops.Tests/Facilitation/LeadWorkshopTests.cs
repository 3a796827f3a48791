using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class LeadWorkshopTests
{
    private static readonly Person Cho = new(Journal.Cho, "Cho");
    private readonly Stage _stage = new();

    [Fact]
    public async Task Name_ByAFacilitator_AddsOne_AndARepeatChangesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var request = _stage.Ask(Stage.Ann);

        Assert.False((await Lead.NameAsync(await _stage.SeenAsync(workshop), request, Stage.Ben, Stage.None)).Require().IsRepeat);
        Assert.True((await Lead.NameAsync(await _stage.SeenAsync(workshop), request, Stage.Ben, Stage.None)).Require().IsRepeat);

        Assert.Equal([Journal.Ann, Journal.Ben], (await _stage.NowAsync(workshop)).Facilitators.AsEnumerable());
        Assert.Equal("facilitator", (await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, 3, Stage.None))!.Value.Change);
    }

    [Fact]
    public async Task Name_ByAParticipant_IsRefused()
    {
        var workshop = await _stage.OpenAsync();

        Assert.IsType<OnlyTheFacilitatorNames>(
            (await Lead.NameAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ben), Stage.Ben, Stage.None)).Refusal);
    }

    [Fact]
    public async Task TakeOver_WhileAFacilitatorIsThere_IsRefused_AndAfterTenMinutesOfAbsenceItIsNot()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.Attendance.NoteLeaderAsync(workshop.Id, Stage.Ann, Stage.None);
        _stage.Time.Advance(Workshop.Absence - TimeSpan.FromSeconds(1));
        Assert.Equal(new FacilitatorIsHere(10), (await TakeOverAsync(workshop, Stage.Ben)).Refusal);

        _stage.Time.Advance(TimeSpan.FromSeconds(1));

        var taken = (await TakeOverAsync(workshop, Stage.Ben)).Require().Workshop;
        Assert.Equal([Journal.Ann, Journal.Ben], taken.Facilitators.AsEnumerable());
        Assert.Equal((workshop.Step, workshop.MovedBy, workshop.MovedAt), (taken.Step, taken.MovedBy, taken.MovedAt));
    }

    [Fact]
    public async Task TakeOver_WhereOneOfTwoFacilitatorsIsThere_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await Lead.NameAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), Cho, Stage.None);
        _stage.Time.Advance(TimeSpan.FromHours(1));
        await _stage.Attendance.NoteLeaderAsync(workshop.Id, Cho, Stage.None);

        Assert.IsType<FacilitatorIsHere>((await TakeOverAsync(workshop, Stage.Ben)).Refusal);
    }

    [Fact]
    public async Task TakeOver_ByTwoAtOnce_BothLead_SinceBothAskedInTime()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        _stage.Time.Advance(Workshop.Absence);
        _stage.Store.Faults.Before(StoreOperation.Commit, () => TakeOverAsync(workshop, Cho));

        await TakeOverAsync(workshop, Stage.Ben);

        Assert.Equal([Journal.Ann, Journal.Cho, Journal.Ben], (await _stage.NowAsync(workshop)).Facilitators.AsEnumerable());
    }

    [Fact]
    public async Task Observer_DoesNotContribute_UntilTheyJoinAgain()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        Assert.Null(await Lead.ObserveAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ben), Stage.None));

        var refused = await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "looks" });
        Assert.IsType<ObserversOnlyRead>(refused.Refusal);
        Assert.Empty(await _stage.EntriesAsync(workshop));

        await Lead.JoinAsync(workshop, Stage.Ben, Stage.None);
        Assert.False((await _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = "looks" })).IsRefused);
    }

    [Fact]
    public async Task Observer_DoesNotTakeOver()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await Lead.ObserveAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ben), Stage.None);
        _stage.Time.Advance(TimeSpan.FromHours(1));

        Assert.IsType<ObserversOnlyRead>((await TakeOverAsync(workshop, Stage.Ben)).Refusal);
    }

    [Fact]
    public async Task Facilitator_WhoObserves_StepsDown_UnlessNobodyElseLeads()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        Assert.IsType<SomebodyHasToLead>(await Lead.ObserveAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), Stage.None));
        await Lead.NameAsync(await _stage.SeenAsync(workshop), _stage.Ask(Stage.Ann), Stage.Ben, Stage.None);

        var request = _stage.Ask(Stage.Ann);
        Assert.Null(await Lead.ObserveAsync(await _stage.SeenAsync(workshop), request, Stage.None));
        Assert.Null(await Lead.ObserveAsync(await _stage.SeenAsync(workshop), request, Stage.None));

        Assert.Equal([Journal.Ben], (await _stage.NowAsync(workshop)).Facilitators.AsEnumerable());
    }

    private LeadWorkshop Lead => new(_stage.Store.Workshops, _stage.Store.Participants, _stage.Store.Activity, _stage.Attendance, _stage.Time);

    private async Task<Outcome<Moved>> TakeOverAsync(Workshop workshop, Person who) =>
        await Lead.TakeOverAsync(await _stage.SeenAsync(workshop), _stage.Ask(who), Stage.None);
}
