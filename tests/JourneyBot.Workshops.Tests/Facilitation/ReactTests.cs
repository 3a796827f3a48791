using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>What readers say of the map: one answer each, the latest, also when all is over.</summary>
public class ReactTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Reaction_IsSetNotToggled_AndTheLatestWins()
    {
        var workshop = await EndedAsync();

        await SayAsync(workshop, Stage.Ben, Stance.Agree);
        await SayAsync(workshop, Stage.Ben, Stance.Agree);
        await SayAsync(workshop, Stage.Ann, Stance.Agree);
        var changed = await SayAsync(workshop, Stage.Ben, Stance.Otherwise, " the shop is missing \n");

        Assert.Equal("the shop is missing", changed.Require().Comment);
        var voices = await React.ReadAsync(workshop, Stage.None);
        Assert.Equal((1, 1), (voices.Count(Stance.Agree), voices.Count(Stance.Otherwise)));
        Assert.Equal("Ben", voices.Names[Assert.Single(voices.Comments).By]);

        await SayAsync(workshop, Stage.Ben, Stance.Agree);
        Assert.Empty((await React.ReadAsync(workshop, Stage.None)).Comments);
    }

    [Fact]
    public async Task Reaction_DeliveredAgainLate_DoesNotWinOverANewerOne()
    {
        var workshop = await EndedAsync();
        await SayAsync(workshop, Stage.Ben, Stance.Agree, delivery: "first");
        await SayAsync(workshop, Stage.Ben, Stance.Otherwise, "no", "second");

        var late = await SayAsync(workshop, Stage.Ben, Stance.Agree, delivery: "first");

        Assert.Equal(Stance.Otherwise, late.Require().Stance);
        Assert.Equal("no", Assert.Single((await React.ReadAsync(workshop, Stage.None)).All).Comment);
    }

    [Fact]
    public async Task Reaction_OfManyAtOnce_CountsEachOnce()
    {
        var workshop = await EndedAsync();
        var people = Enumerable.Range(0, 40).Select(number => new Person(new ParticipantId($"p{number}"), "P")).ToList();

        await Task.WhenAll(people.Concat(people).Select(person => Task.Run(() => SayAsync(workshop, person, Stance.Agree, delivery: $"press {person.Id}"))));

        Assert.Equal(40, (await React.ReadAsync(workshop, Stage.None)).Count(Stance.Agree));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \u200B\n")]
    public async Task Objection_WithoutAWord_IsRefused(string? comment)
    {
        var workshop = await EndedAsync();

        Assert.IsType<SayWhatYouSeeOtherwise>((await SayAsync(workshop, Stage.Ben, Stance.Otherwise, comment)).Refusal);
        Assert.Empty((await React.ReadAsync(workshop, Stage.None)).All);
    }

    [Fact]
    public async Task Objection_ThatIsTooLong_IsRefusedWithItsCount_AndNeverCut()
    {
        var workshop = await EndedAsync();

        Assert.Equal(new CommentIsTooLong(2_001), (await SayAsync(workshop, Stage.Ben, Stance.Otherwise, new string('違', 2_001))).Refusal);
        Assert.Equal(Limits.LongText, (await SayAsync(workshop, Stage.Ben, Stance.Otherwise, new string('違', 2_000))).Require().Comment!.Length);
    }

    [Fact]
    public async Task Reaction_OfAnObserver_Counts()
    {
        var workshop = await EndedAsync();
        await _stage.Attendance.ChangeAsync(workshop.Id, Stage.Ben, known => known with { IsObserver = true }, Stage.None);

        await SayAsync(workshop, Stage.Ben, Stance.Agree);

        Assert.Single((await React.ReadAsync(workshop, Stage.None)).All);
        Assert.True(await _stage.Attendance.IsObserverAsync(workshop.Id, Stage.Ben.Id, Stage.None));
    }

    [Fact]
    public async Task Reaction_WhereNoNamesAreKept_IsUnderAHash_AndLeavesNoTraceOfThePerson()
    {
        var open = await EndedAsync();
        var workshop = open with { Opening = open.Opening with { IsAnonymous = true } };
        var before = (await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None)).Count;
        var dora = new Person(new ParticipantId("dora"), "Dora") { Author = new ParticipantId("a1234") };

        await SayAsync(workshop, dora, Stance.Otherwise, "the shop is missing");

        var voices = await React.ReadAsync(workshop, Stage.None);
        Assert.Equal("a1234", Assert.Single(voices.All).By.Value);
        Assert.Empty(voices.Names);
        Assert.Equal(before, (await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None)).Count);
    }

    private React React => new(_stage.Store.Ballots, _stage.Store.Participants, _stage.Attendance, _stage.Time);

    private async Task<Workshop> EndedAsync() => (await _stage.OpenAsync(StepId.Measures)) with { EndedAt = _stage.Time.GetUtcNow() };

    private Task<Outcome<Reaction>> SayAsync(Workshop workshop, Person who, Stance stance, string? comment = null, string? delivery = null)
    {
        var request = _stage.Ask(who);
        return React.RunAsync(workshop, delivery is null ? request : request with { Delivery = delivery }, stance, comment, Stage.None);
    }
}
