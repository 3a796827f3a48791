using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Steps;

namespace JourneyBot.Workshops.Tests.Summaries;

/// <summary>What is asked of whoever reads comes of what the measures lack.</summary>
public class AskSectionTests
{
    private readonly Trip _trip = new();

    [Theory]
    [InlineData("owner", "No owner yet: 1 of 2 measures. Please take one, or name somebody.")]
    [InlineData("due", "No date yet: 1 of 2 measures. Owners, please say by when.")]
    public void Of_AMeasureWithoutOneOfBoth_AsksForIt(string missing, string asked)
    {
        Decide("Mirrors", missing);
        Decide("Photos");
        Review();

        Assert.Equal([asked], Told());
    }

    [Theory]
    [InlineData("feasible", "help", "Needs people or budget: 1 of 2 measures. Can you help?")]
    [InlineData("cost", "l", "Needs people or budget: 1 of 2 measures. Can you help?")]
    [InlineData("feasible", "no", "Not possible as things are: 1 of 2 measures. Please decide whether that changes.")]
    public void Of_AMeasureThatOnlyOthersMakePossible_AsksThem(string field, string value, string asked)
    {
        _trip.Decide("Mirrors", new Answers { { "owner", "Ito" }, { "due", "2026-12-15" }, { field, value } });
        Decide("Photos");
        Review();

        Assert.Equal([asked], Told());
    }

    [Fact]
    public void Of_NoDayForTheNextLook_AsksForOne()
    {
        Decide("Photos");

        Assert.Equal(["Please set a day for the next look at this map."], Told());
    }

    [Theory]
    [InlineData(Language.English, "Nothing is asked of you now.", "Next: “Mirrors” (Ito, by 1 Dec 2026).", "We look at this map again on 1 Mar 2027.")]
    [InlineData(Language.Japanese, "いま、お願いすることはありません。", "次の動き：「Mirrors」（Ito、2026年12月1日まで）。", "2027年3月1日に、このマップを見直します。")]
    public void Of_MeasuresThatLackNothing_SaysSo_AndWhatHappensNext(Language language, params string[] told)
    {
        Decide("Photos");
        _trip.Decide("Mirrors", new Answers { { "owner", "Ito" }, { "due", "2026-12-01" } });
        Review();

        Assert.Equal(told, Told(language));
    }

    [Fact]
    public void Of_MeasuresThatRunToday_AsksNothingAboutThem()
    {
        _trip.Decide("A flyer", new Answers { { "running", "runs" }, { "feasible", "help" } });
        Decide("Photos");
        Review();

        Assert.Equal("Nothing is asked of you now.", Told()[0]);
    }

    private void Decide(string what, string? without = null)
    {
        var answers = new Answers();
        foreach (var (field, value) in new[] { ("owner", "Kato"), ("due", "2026-12-15") }.Where(answer => answer.Item1 != without))
        {
            answers.Add(field, value);
        }

        _trip.Decide(what, answers);
    }

    private void Review() => _trip.Journal.Write(StepId.Measures, "closing", new Answers { { "review", "2027-03-01" } });

    private string[] Told(Language language = Language.English) => [.. AskSection.Of(_trip.Fold(), language).Lines.Select(line => line.ToString())];
}
