using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Facilitation;

namespace JourneyBot.Workshops.Tests;

/// <summary>A team's whole workshop by the use cases alone: no chat, no card, no database.</summary>
public class WholeWorkshopTests
{
    private readonly Stage _stage = new();
    private Workshop _workshop = null!;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public async Task SevenSteps_FromStartToEnd_BecomeASummaryInTheWorkshopsLanguage(Language language)
    {
        var plot = Plot.In(language);
        _workshop = (await _stage.Start.RunAsync(Stage.Opening(language: language), Stage.Ann, "start", Stage.None)).Require();

        await SettleAsync(plot);
        await ActAsync(plot);
        await GroupAsync(plot);
        await GoBackAndOnAsync();
        await MeetAndFeelAsync(plot);
        await DecideAsync(plot);
        _workshop = (await _stage.Move.EndAsync(await _stage.SeenAsync(_workshop), Stage.Ann, "end", TimeSpan.Zero, Stage.None)).Require().Workshop;

        var journey = await _stage.FoldAsync(_workshop);
        Assert.True(_workshop.IsEnded);
        Assert.All(StepIds.All, step => Assert.NotEmpty(journey.Ledger.Of(step)));
        Assert.Equal([plot.Actions[0], plot.Actions[2], plot.Actions[1], plot.Actions[3]], journey.Actions.Select(action => action.Text));
        var people = await _stage.Store.Participants.ReadAsync(_workshop.Id, Stage.None);
        var lines = FinalSummary.Write(journey, people.Count, _workshop.Language).SelectMany(section => section.Lines).Select(line => line.ToString());
        Assert.Equal(plot.Told, lines.Where(plot.Told.Contains));
    }

    private async Task SettleAsync(Plot plot)
    {
        await SayAsync(StepId.Theme, "theme", ("product", plot.Product), ("purpose", plot.Purpose), ("start", plot.Actions[0]), ("goal", plot.Actions[3]));
        await AdvanceAsync(StepId.Persona);
        await SayAsync(StepId.Persona, "persona", ("name", plot.Persona));
        await AdvanceAsync(StepId.Actions);
    }

    /// <summary>One is taken back and put back, and one moved.</summary>
    private async Task ActAsync(Plot plot)
    {
        var said = new List<string>();
        foreach (var (what, i) in plot.Actions.Select((what, i) => (what, i)))
        {
            said.Add(await SayAsync(StepId.Actions, "actions", ("what", what), ("place", i == 0 ? "start" : i == 3 ? "goal" : "between")));
        }

        await _stage.Withdraw.WithdrawAsync(_workshop, Ask(Stage.Ben), said[1], Stage.None);
        Assert.DoesNotContain((await _stage.FoldAsync(_workshop)).Actions, action => action.Text == plot.Actions[1]);
        await _stage.Withdraw.RestoreAsync(_workshop, Ask(Stage.Ben), said[1], Stage.None);
        await _stage.Arrange.MoveAsync(_workshop, Ask(Stage.Ann), Label.Of(said[2]), Label.Of(said[0]), Stage.None);
        await AdvanceAsync(StepId.Phases);
    }

    private async Task GroupAsync(Plot plot)
    {
        var actions = (await _stage.FoldAsync(_workshop)).Actions;
        for (var i = 0; i < 2; i++)
        {
            var inside = string.Join(',', actions.Skip(2 * i).Take(2).Select(action => action.Label));
            await SayAsync(StepId.Phases, "phases", ("name", plot.Phases[i]), ("actions", inside));
        }

        await AdvanceAsync(StepId.Touchpoints);
    }

    private async Task GoBackAndOnAsync()
    {
        var back = await _stage.Move.GoBackAsync(await _stage.SeenAsync(_workshop), Stage.Ann, _workshop.Step, _stage.Delivery(), Stage.None);
        _workshop = back.Require().Workshop;
        Assert.Equal(StepId.Phases, _workshop.Step);
        await AdvanceAsync(StepId.Touchpoints);
    }

    private async Task MeetAndFeelAsync(Plot plot)
    {
        var actions = (await _stage.FoldAsync(_workshop)).Actions;
        await SayAsync(StepId.Touchpoints, "touchpoints", ("actions", string.Join(',', actions.Select(action => action.Label))), ("channel", "website"));
        await AdvanceAsync(StepId.Emotions);
        var journey = await _stage.FoldAsync(_workshop);
        await SayAsync(StepId.Emotions, "emotions", ("contact", journey.Contacts[0].Label), ("score", "1"));
        await SayAsync(StepId.Emotions, "emotions", ("contact", journey.Contacts[2].Label), ("score", "-2"), ("factor", plot.Factor));
        await SayAsync(StepId.Emotions, "concern", ("border", journey.Borders[0].Label), ("concern", plot.Concern), ("information", plot.Measure));
        await AdvanceAsync(StepId.Measures);
    }

    private async Task DecideAsync(Plot plot)
    {
        var lowest = (await _stage.FoldAsync(_workshop)).Feelings.Lowest.First().Contact;
        await SayAsync(StepId.Measures, "measures", ("what", plot.Measure), ("answers", lowest.Label), ("owner", plot.Owner), ("due", "2027-01-15"));
        await SayAsync(Stage.Ann, StepId.Theme, "theme", ("kind", "customer"));
    }

    /// <summary>Ben fills in a form; the identity of what he said.</summary>
    private Task<string> SayAsync(StepId step, string form, params (string Field, string Text)[] answers) => SayAsync(Stage.Ben, step, form, answers);

    private async Task<string> SayAsync(Person who, StepId step, string form, params (string Field, string Text)[] answers)
    {
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        var raw = new RawAnswers();
        foreach (var (field, text) in answers)
        {
            raw[field] = text;
        }

        var delivery = _stage.Delivery();
        var saved = await _stage.SubmitAsync(_workshop, StepCatalog.Form(step, form)!, [raw], delivery, delivery, who);
        return saved.Require().Entries[0].Entry.Identity;
    }

    private Request Ask(Person who)
    {
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        return _stage.Ask(who);
    }

    private async Task AdvanceAsync(StepId next)
    {
        var moved = await _stage.Move.AdvanceAsync(await _stage.SeenAsync(_workshop), Stage.Ann, _workshop.Step, _stage.Delivery(), Stage.None);
        _workshop = moved.Require().Workshop;
        Assert.Equal(next, _workshop.Step);
    }
}
