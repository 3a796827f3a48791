using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class AttendanceTests
{
    private static readonly WorkshopId Id = new("w");
    private readonly Stage _stage = new();

    [Fact]
    public async Task Note_OfSomebodyNew_RemembersWhenTheyCame()
    {
        await _stage.Attendance.NoteAsync(Id, Stage.Ben, Stage.None);

        Assert.Equal(new Participant(Stage.Ben.Id, "Ben", null, null, _stage.Time.Now, _stage.Time.Now), await FindAsync());
    }

    [Fact]
    public async Task Note_OfTheSamePersonSoonAfter_CostsNothing()
    {
        await _stage.Attendance.NoteAsync(Id, Stage.Ben, Stage.None);
        var operations = _stage.Store.Faults.Count();
        _stage.Time.Advance(TimeSpan.FromMinutes(9));

        await _stage.Attendance.NoteAsync(Id, Stage.Ben, Stage.None);

        Assert.Equal(operations, _stage.Store.Faults.Count());
    }

    [Fact]
    public async Task Note_OfSomebodyJustLookedUp_CostsOneOperation()
    {
        await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None);
        var operations = _stage.Store.Faults.Count();

        await _stage.Attendance.NoteAsync(Id, Stage.Ben, Stage.None);

        Assert.Equal(operations + 1, _stage.Store.Faults.Count());
    }

    [Fact]
    public async Task Note_AfterTenMinutes_KeepsWhatIsKnown_AndTakesTheNameOfNow()
    {
        await _stage.Attendance.ChooseAsync(Id, Stage.Ben, Language.Japanese, Stage.None);
        var first = (await FindAsync())!;
        _stage.Time.Advance(TimeSpan.FromMinutes(10));

        await _stage.Attendance.NoteAsync(Id, Stage.Ben with { Name = "Benjamin" }, Stage.None);

        Assert.Equal(first with { Name = "Benjamin", LastSeen = _stage.Time.Now }, await FindAsync());
    }

    [Fact]
    public async Task Language_IsTheWorkshopsUntilThePersonChooses()
    {
        Assert.Null(await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None));

        await _stage.Attendance.ChooseAsync(Id, Stage.Ben, Language.Japanese, Stage.None);

        Assert.Equal(Language.Japanese, await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None));
        Assert.Null(await _stage.Attendance.LanguageOfAsync(new WorkshopId("another"), Stage.Ben.Id, Stage.None));
    }

    [Fact]
    public async Task Language_ChosenOnAnotherHost_IsKnownHalfAMinuteLater()
    {
        var other = new Attendance(_stage.Store.Participants, _stage.Time);
        await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None);
        await other.ChooseAsync(Id, Stage.Ben, Language.Japanese, Stage.None);

        Assert.Null(await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None));
        _stage.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(Language.Japanese, await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None));
    }

    [Fact]
    public async Task Note_AfterAnotherHostHeardTheLanguage_KeepsIt()
    {
        var other = new Attendance(_stage.Store.Participants, _stage.Time);
        await _stage.Attendance.LanguageOfAsync(Id, Stage.Ben.Id, Stage.None);
        await other.ChooseAsync(Id, Stage.Ben, Language.Japanese, Stage.None);

        await _stage.Attendance.NoteAsync(Id, Stage.Ben, Stage.None);

        Assert.Equal(Language.Japanese, (await FindAsync())!.Language);
    }

    private Task<Participant?> FindAsync() => _stage.Store.Participants.FindAsync(Id, Stage.Ben.Id, Stage.None);
}
