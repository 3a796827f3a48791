using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

/// <summary>Measures by effect and effort (A107), and campaigns for the same indicator (A127).</summary>
public class ImpactMatrixTests
{
    private readonly Trip _trip = new();

    [Theory]
    [InlineData("l", "s", "More effect than effort: start here")]
    [InlineData("l", "m", "More effect than effort: start here")]
    [InlineData("m", "s", "More effect than effort: start here")]
    [InlineData("l", "l", "Effect as big as the effort: plan it")]
    [InlineData("m", "m", "Effect as big as the effort: plan it")]
    [InlineData("s", "s", "Small effect, small effort: when there is time")]
    [InlineData("s", "m", "More effort than effect: think again")]
    [InlineData("s", "l", "More effort than effect: think again")]
    [InlineData("m", "l", "More effort than effect: think again")]
    public void Measure_OfEachCell_StandsInItsList(string impact, string cost, string heading)
    {
        Rate("a mirror", impact, cost);

        Assert.Equal(heading, Assert.Single(Sections(), section => section.Heading is not null).Heading);
    }

    [Fact]
    public void Lists_StandInTheOrderOfWorth_TheBiggestEffectFirst_ThenTheSmallestEffort()
    {
        Rate("a queue", "s", "l");
        Rate("a flyer", "m", "s");
        Rate("a lift", "l", "m");
        Rate("a mirror", "l", "s");
        _trip.Decide("a plan");

        var sections = Sections();

        Assert.Equal("4 of 5 measures have an effect and an effort.", Assert.Single(sections[0].Lines).ToString());
        Assert.Equal(["a mirror", "a lift", "a flyer"], sections[1].Lines.Select(line => line.Runs[1].Text));
        Assert.Equal(["a queue"], sections[2].Lines.Select(line => line.Runs[1].Text));
        Assert.Equal(("Not rated yet", "a plan"), (sections[3].Heading, sections[3].Lines[1].Runs[1].Text));
    }

    [Theory]
    [InlineData(Language.English, "a mirror (today)  effect large, effort small, two of the shop ・ Not as things are")]
    [InlineData(Language.Japanese, "a mirror（実施中）　効果：大・手間：小・人手：two of the shop ・ いまは難しい")]
    public void Row_TellsItsCell_WhomItTakes_AndWhetherItCanBeDone(Language language, string row)
    {
        _trip.Decide("a mirror", new() { { "impact", "l" }, { "cost", "s" }, { "people", "two of the shop" }, { "feasible", "no" }, { "running", "runs" } });

        var line = ImpactMatrix.Write(_trip.Fold(), language)[1].Lines[0];

        Assert.EndsWith(row, line.ToString(), StringComparison.Ordinal);
        Assert.Equal(Label.Read(line.Runs[0].Text), line.Runs[0].Text);
        Assert.True(line.Runs.Single(run => run.Text == "two of the shop").IsUserText);
    }

    [Fact]
    public void Matrix_OfNoMeasure_SaysSo() =>
        Assert.Equal("There is no measure to compare yet.", Assert.Single(Assert.Single(Sections()).Lines).ToString());

    [Theory]
    [InlineData("impact")]
    [InlineData("cost")]
    public void Measure_WithHalfARating_IsNotRated(string field)
    {
        _trip.Decide("a mirror", new() { { field, "l" } });

        Assert.Single(ImpactMatrix.Unrated(_trip.Fold()));
    }

    [Fact]
    public void Campaigns_ForTheSameIndicator_StandSideBySide_TheBiggestEffectFirst()
    {
        Campaign("a lottery", "Visits a week", "s", "l", "100", "110");
        Campaign("a fitting day", "ｖｉｓｉｔｓ  a week", "l", "s", "100", "200");
        Campaign("a letter", "Orders", "l", "s", "1", "2");
        _trip.Decide("a lift", new() { { "kind", "ui" }, { "indicator", "Orders" } });

        var campaigns = Sections()[^1];

        Assert.Equal(("Campaigns for the same indicator", 2), (campaigns.Heading, campaigns.Count));
        Assert.Equal("Visits a week", campaigns.Lines[0].ToString());
        Assert.EndsWith("a fitting day  100 → 200  effect large, effort small", campaigns.Lines[1].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("a lottery  100 → 110  effect small, effort large", campaigns.Lines[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Campaigns_EachForItsOwnIndicator_AreNotCompared()
    {
        Campaign("a lottery", "Visits", "s", "l", "1", "2");
        Campaign("a letter", "Orders", "s", "l", "1", "2");

        Assert.DoesNotContain(Sections(), section => section.Heading == "Campaigns for the same indicator");
    }

    private IReadOnlyList<Section> Sections() => ImpactMatrix.Write(_trip.Fold(), Language.English);

    private void Rate(string what, string impact, string cost) => _trip.Decide(what, new() { { "impact", impact }, { "cost", cost } });

    private void Campaign(string what, string indicator, string impact, string cost, string baseline, string target) => _trip.Decide(what, new Answers
    {
        { "kind", "campaign" }, { "indicator", indicator }, { "impact", impact }, { "cost", cost }, { "baseline", baseline }, { "target", target },
    });
}
