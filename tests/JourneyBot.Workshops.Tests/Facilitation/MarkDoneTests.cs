using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class MarkDoneTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Done_IsSetNotToggled_AndTakenBackByItsOwnWord()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);

        await MarkAsync(workshop, true);
        await MarkAsync(workshop, true);
        Assert.Equal([Journal.Ben], await Marks.ReadAsync(workshop, Stage.None));

        await MarkAsync(workshop, false);
        Assert.Empty(await Marks.ReadAsync(workshop, Stage.None));
    }

    [Fact]
    public async Task Done_ThatComesLateAfterNotDone_DoesNotWin()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await MarkAsync(workshop, true, "done");
        await MarkAsync(workshop, false, "not done");

        Assert.Null(await MarkAsync(workshop, true, "done"));

        Assert.Empty(await Marks.ReadAsync(workshop, Stage.None));
    }

    [Fact]
    public async Task Marks_OfAStep_AreGoneWhenItIsOpenedAnew()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await MarkAsync(workshop, true);

        var next = workshop with { Visit = workshop.Visit + 1 };

        Assert.Empty(await Marks.ReadAsync(next, Stage.None));
        Assert.IsType<VisitIsOver>(await Marks.SetAsync(next, _stage.Ask(Stage.Ben), workshop.Visit, true, Stage.None));
    }

    [Fact]
    public async Task Done_OfManyAtOnce_CountsEachOnce()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var people = Enumerable.Range(0, 40).Select(number => new Person(new ParticipantId($"p{number}"), "P")).ToList();

        await Task.WhenAll(people.Concat(people).Select(person => Task.Run(() => MarkAsync(workshop, true, "press", person))));

        Assert.Equal(40, (await Marks.ReadAsync(workshop, Stage.None)).Count);
    }

    [Fact]
    public async Task Done_WhileAnotherHostWritesTheSameMark_IsTriedAgain()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        _stage.Store.Faults.Before(StoreOperation.SaveBallot, () => MarkAsync(workshop, false, "other"));

        Assert.Null(await MarkAsync(workshop, true, "mine"));

        Assert.Single(await Marks.ReadAsync(workshop, Stage.None));
    }

    [Fact]
    public async Task Done_InAnEndedWorkshopOrByAnObserver_IsRefused()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.Attendance.ChangeAsync(workshop.Id, Stage.Ben, person => person with { IsObserver = true }, Stage.None);

        Assert.IsType<ObserversOnlyRead>(await MarkAsync(workshop, true));
        Assert.IsType<WorkshopHasEnded>(await MarkAsync(workshop with { EndedAt = _stage.Time.Now }, true));
    }

    private MarkDone Marks => new(_stage.Store.Ballots, _stage.Attendance, _stage.Time);

    private Task<Refusal?> MarkAsync(Workshop workshop, bool isDone, string? delivery = null, Person? who = null) =>
        Marks.SetAsync(workshop, _stage.Ask(who ?? Stage.Ben, delivery: delivery), workshop.Visit, isDone, Stage.None);
}
