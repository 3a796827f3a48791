using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Measures;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

public class ViewpointsTests
{
    private readonly Trip _trip = new();
    private readonly MeasuresStep _step = new();

    public ViewpointsTests()
    {
        _trip.Meet("app", _trip.Tries);
        _trip.Meet("shop", new Answers { { "surprise", "they come in pairs" } }, _trip.Buys);
    }

    [Fact]
    public void Point_IsSeenFromThreeSides_WhoeverAddsThem()
    {
        See(_trip.Tries, "customer", "no mirror");
        See(_trip.Tries, "company", "there is one");
        Assert.False(Assert.Single(_trip.Fold().Viewpoints).IsWhole);

        See(_trip.Tries, "competitor", "one in each aisle");
        Assert.True(Assert.Single(_trip.Fold().Viewpoints).IsWhole);
    }

    [Fact]
    public void Viewpoint_IsNoMeasure()
    {
        See(_trip.Tries, "customer", "no mirror");

        Assert.Empty(_trip.Fold().Measures);
    }

    [Fact]
    public void Board_ShowsTheSidesThatWereTaken()
    {
        See(_trip.Tries, "customer", "no mirror");

        var seen = _step.Board(_trip.Fold(), Language.English).Single(section => section.Heading == "Seen from three sides");
        Assert.Equal("The customer's side: no mirror", seen.Lines[1].ToString());
        Assert.Equal(2, seen.Lines.Count);
    }

    [Fact]
    public void Surprise_ComesFirstAmongTheTouchpointsToAnswer_AndIsListedUntilAMeasureUsesIt()
    {
        var form = MeasuresForm.Form;
        var options = _step.Options(form, form.Find("answers")!, _trip.Fold(), Language.English);
        Assert.Equal(_trip.Contact(_trip.Buys), options[0].Label);
        Assert.Contains(_step.Board(_trip.Fold(), Language.English), section => section.Heading == "Surprises that no measure uses yet");

        _trip.Decide("an offer for two", new() { { "answers", _trip.Contact(_trip.Buys) } });
        Assert.DoesNotContain(_step.Board(_trip.Fold(), Language.English), section => section.Heading == "Surprises that no measure uses yet");
    }

    private void See(string action, string side, string said) => _trip.Journal.Write(
        StepId.Measures, "viewpoints", new() { { "point", _trip.Contact(action) }, { side, said } }, side == "company" ? Journal.Cho : null);
}
