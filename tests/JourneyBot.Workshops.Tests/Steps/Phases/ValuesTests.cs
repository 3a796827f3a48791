using JourneyBot.Workshops.Steps.Phases;

namespace JourneyBot.Workshops.Tests.Steps.Phases;

public class ValuesTests
{
    private readonly Trip _trip = new();
    private readonly PhasesStep _step = new();

    [Fact]
    public void Payment_IsAtOnePhaseOnly_TheOneSaidLast()
    {
        Say(0, "payment", "here");
        Say(1, "payment", "here");
        Assert.Equal([false, true], _trip.Fold().Values.Select(value => value.IsPaidHere));

        Say(0, "payment", "elsewhere");
        Assert.Equal([false, true], _trip.Fold().Values.Select(value => value.IsPaidHere));

        Say(1, "payment", "elsewhere");
        Assert.Equal([false, false], _trip.Fold().Values.Select(value => value.IsPaidHere));
    }

    [Fact]
    public void Value_KeepsTheLatestAnswerToEachField()
    {
        Say(0, "wanted", "to know");
        Say(0, "given", "photos");
        Say(0, "wanted", "to know at once");

        var value = _trip.Fold().Values[0];
        Assert.Equal(("to know at once", "photos", true), (value.Wanted, value.Given, value.IsKnown));
    }

    [Fact]
    public void Board_ShowsTheValueBelowItsPhase()
    {
        Say(1, "wanted", "ease");
        Say(1, "weight", "high");
        Say(1, "payment", "here");

        var buy = _step.Board(_trip.Fold(), Language.English).Single(section => section.Lines[0].ToString().Contains("Buy", StringComparison.Ordinal));
        Assert.Equal(["wants: ease", "★ thicker value here", "💰 they pay here"], buy.Lines.Skip(1).Take(3).Select(line => line.ToString()));
    }

    [Fact]
    public void ValueForm_IsOfferedInAValueJourneyOnly()
    {
        Assert.False(_step.Offers(ValueForm.Form, _trip.Fold()));

        _trip.Journal.Write(StepId.Theme, "theme", new() { { "kind", "value" } });
        Assert.True(_step.Offers(ValueForm.Form, _trip.Fold()));
        Assert.All(_step.Forms.Take(2), form => Assert.True(_step.Offers(form, _trip.Fold())));
    }

    private void Say(int phase, string field, string answer) => _trip.Journal.Write(
        StepId.Phases, "value", new() { { "phase", _trip.Fold().Values[phase].Label }, { field, answer } });
}
