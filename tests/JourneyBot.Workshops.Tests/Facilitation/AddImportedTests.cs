using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Each line of a pasted list once, whatever is repeated.</summary>
public class AddImportedTests
{
    private static readonly Form Form = StepCatalog.Of(StepId.Actions).Forms[0];
    private readonly Stage _stage = new();

    [Fact]
    public async Task Lines_BecomeEntriesInTheirOrder()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);

        var saved = (await AddAsync(workshop, "one", "two", "three")).Require();

        Assert.False(saved.IsRepeat);
        Assert.Equal(["one", "two", "three"], (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task Repeat_HoursLater_AddsNothing_AndBringsNothingBack()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var first = (await AddAsync(workshop, "one", "two")).Require();
        await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ben), first.Entries[0].Entry.Identity, Stage.None);
        _stage.Time.Advance(TimeSpan.FromHours(3));

        var again = (await AddAsync(workshop, "one", "two")).Require();

        Assert.True(again.IsRepeat);
        Assert.Equal([true, false], again.Entries.Select(written => written.IsWithdrawn));
        Assert.Equal(["two"], (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task Repeat_AfterAHostDiedInBetween_AddsTheRest()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "one");
        _stage.Time.Advance(TimeSpan.FromHours(3));

        await AddAsync(workshop, "one", "two", "three");

        Assert.Equal(["one", "two", "three"], (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task TwoPressesAtOnce_AddEachLineOnce()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var lines = Enumerable.Range(1, 40).Select(number => $"line {number}").ToArray();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AddAsync(workshop, lines)));

        Assert.Equal(40, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task AnotherImportOfTheSameLine_IsAnEntryOfItsOwn()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "one");

        await _stage.Import.RunAsync(workshop, _stage.Ask(Stage.Ben, "another"), Lines("one"), Stage.None);

        Assert.Equal(2, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task EndedWorkshop_TakesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions) with { EndedAt = _stage.Time.Now };

        Assert.IsType<WorkshopHasEnded>((await AddAsync(workshop, "one")).Refusal);
        Assert.Empty(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task Observer_AddsNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await _stage.Attendance.ChangeAsync(workshop.Id, Stage.Ben, person => person with { IsObserver = true }, Stage.None);

        Assert.IsType<ObserversOnlyRead>((await AddAsync(workshop, "one")).Refusal);
    }

    private Task<Outcome<Saved>> AddAsync(Workshop workshop, params string[] lines) =>
        _stage.Import.RunAsync(workshop, _stage.Ask(Stage.Ben, "import"), Lines(lines), Stage.None);

    private static ImportedLines Lines(params string[] lines) => new(Form, [.. lines.Select(line => new Answers { { "what", line } })]);
}
