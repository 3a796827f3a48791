using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

public sealed class SilenceTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Silence_WithholdsTheOpenStep_UntilItIsRevealed()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "waits");

        workshop = await SwitchAsync(workshop, isSilent: true, "silent");
        var shown = Journey.FoldWithout(workshop.Withheld, await _stage.EntriesAsync(workshop), workshop.Facilitators);
        Assert.Equal((StepId.Actions, 0, 1), (workshop.Withheld, shown.Actions.Count, shown.Withheld));

        workshop = await SwitchAsync(workshop, isSilent: false, "reveal");
        Assert.Null(workshop.Withheld);
        Assert.Single(Journey.FoldWithout(workshop.Withheld, await _stage.EntriesAsync(workshop), workshop.Facilitators).Actions);
    }

    [Fact]
    public async Task LeavingTheStep_EndsTheSilence_AndGoingBackDoesNotBringItBack()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "waits");
        workshop = await SwitchAsync(workshop, isSilent: true, "silent");

        workshop = (await _stage.Move.AdvanceAsync(await _stage.SeenAsync(workshop), Stage.Ann, StepId.Actions, "next", Stage.None)).Require().Workshop;
        Assert.Null(workshop.Withheld);
        workshop = (await _stage.Move.GoBackAsync(await _stage.SeenAsync(workshop), Stage.Ann, StepId.Phases, "back", Stage.None)).Require().Workshop;
        Assert.Null(workshop.Withheld);
    }

    [Fact]
    public async Task ALateRepeatOfSilent_DoesNotHideWhatWasRevealed()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await SwitchAsync(workshop, isSilent: true, "silent");
        await SwitchAsync(workshop, isSilent: false, "reveal");

        var repeat = (await _stage.Move.SilenceAsync(await _stage.SeenAsync(workshop), Stage.Ann, isSilent: true, "silent", Stage.None)).Require();

        Assert.True(repeat.IsRepeat);
        Assert.Null((await _stage.NowAsync(workshop)).Withheld);
    }

    [Fact]
    public async Task Switching_OwesTheConversationNoCard_AndIsTheFacilitators()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        Assert.IsType<OnlyTheFacilitatorSilences>(
            (await _stage.Move.SilenceAsync(await _stage.SeenAsync(workshop), Stage.Ben, isSilent: true, "ben", Stage.None)).Refusal);

        workshop = await SwitchAsync(workshop, isSilent: true, "silent");
        var transition = await _stage.Store.Workshops.FindTransitionAsync(workshop.Id, workshop.Version, Stage.None);
        Assert.Empty(transition!.Value.Debts);
    }

    [Fact]
    public async Task AnonymousFacilitator_StillSettlesTheTheme_AndWithdrawsOwnEntries()
    {
        var opening = Stage.Opening() with { IsAnonymous = true };
        var workshop = (await _stage.Start.RunAsync(opening, Stage.Ann, "start", Stage.None)).Require();
        var (ann, ben) = (Hidden(Stage.Ann), Hidden(Stage.Ben));
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "Ann's" }, who: ann);
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "Ben's" }, who: ben);

        var leaders = await new KnownAuthors().LeadersAsync(workshop, Stage.None);
        Assert.Equal("Ann's", Journey.Fold(await _stage.EntriesAsync(workshop), leaders).Theme.Goal.Value);
        Assert.All(await _stage.EntriesAsync(workshop), entry => Assert.DoesNotContain(entry.Key.Author, (ParticipantId[])[Stage.Ann.Id, Stage.Ben.Id]));
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(ann), Stage.None);
        Assert.Equal("Ben's", Journey.Fold(await _stage.EntriesAsync(workshop), leaders).Theme.Goal.Value);
    }

    private static Person Hidden(Person person) => person with { Author = KnownAuthors.AliasOf(person.Id) };

    private async Task<Workshop> SwitchAsync(Workshop workshop, bool isSilent, string operation) =>
        (await _stage.Move.SilenceAsync(await _stage.SeenAsync(workshop), Stage.Ann, isSilent, operation, Stage.None)).Require().Workshop;
}
