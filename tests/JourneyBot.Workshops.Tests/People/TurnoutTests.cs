using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Tests.Facilitation;

namespace JourneyBot.Workshops.Tests.People;

public sealed class TurnoutTests
{
    private static readonly Person Cho = new(new ParticipantId("cho"), "Cho");
    private static readonly HashSet<ParticipantId> Nobody = [];

    private readonly Stage _stage = new();

    [Fact]
    public async Task Turnout_IsOfTheOpenStep_AndAwaitsNeitherFacilitatorsNorObservers()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["product"] = "shop" }, who: Cho);
        await _stage.DoAsync(workshop, "waits");
        await _stage.Attendance.NoteAsync(workshop.Id, Stage.Ann, Stage.None);
        await _stage.Attendance.ChangeAsync(workshop.Id, new Person(new ParticipantId("dan"), "Dan"), person => person with { IsObserver = true }, Stage.None);

        var turnout = await ReadAsync(workshop, Nobody);

        Assert.Equal((1, 3, 1), (turnout.Written, turnout.Of, turnout.Entries));
        Assert.Equal(["Cho"], turnout.Missing.Select(person => person.Name));
        Assert.Empty(turnout.NotDone);
    }

    [Fact]
    public async Task NotDone_AreThoseWhoWrote_AsSoonAsSomebodyIsDone()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "waits");
        await _stage.Attendance.NoteAsync(workshop.Id, Cho, Stage.None);

        var turnout = await ReadAsync(workshop, [Cho.Id]);

        Assert.Equal(["Ben"], turnout.NotDone.Select(person => person.Name));
        Assert.Empty(turnout.Missing);
    }

    [Fact]
    public async Task WhoTookEverythingBack_IsMissingAgain()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var identity = await _stage.DoAsync(workshop, "waits");
        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben), identity, Stage.None);

        var turnout = await ReadAsync(workshop, Nobody);

        Assert.Equal((0, 0), (turnout.Written, turnout.Entries));
        Assert.Equal(["Ben"], turnout.Missing.Select(person => person.Name));
    }

    [Fact]
    public async Task Anonymous_HasCountsAlone()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.DoAsync(workshop, "waits", Stage.Ben with { Author = new ParticipantId("hash") });
        await _stage.Attendance.NoteAsync(workshop.Id, Cho, Stage.None);

        var turnout = await ReadAsync(workshop with { Opening = workshop.Opening with { IsAnonymous = true } }, [Cho.Id]);

        Assert.Equal((1, 2), (turnout.Written, turnout.Of));
        Assert.Empty(turnout.Missing);
        Assert.Empty(turnout.NotDone);
    }

    private async Task<Turnout> ReadAsync(Workshop workshop, HashSet<ParticipantId> done) => Turnout.Read(
        workshop, await _stage.EntriesAsync(workshop), await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None), done);
}
