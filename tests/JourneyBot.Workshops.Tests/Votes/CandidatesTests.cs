using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Tests.Votes;

public class CandidatesTests
{
    private readonly Trip _trip = new();

    public CandidatesTests()
    {
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries, _trip.Buys);
    }

    [Fact]
    public void Candidates_OfEmotions_AreWhatHindersBySeverity_ThenLowContactsThatNobodyExplained()
    {
        _trip.Feel(_trip.Contact(_trip.Sees), -1);
        _trip.Feel(_trip.Contact(_trip.Tries), -1, details: new() { { "factor", "the queue" }, { "severity", "middle" } });
        _trip.Feel(_trip.Contact(_trip.Buys), -2, details: new() { { "factor", "the price" } });
        _trip.Feel(_trip.Contact(_trip.Buys), -2, Journal.Cho, new() { { "factor", "no receipt" }, { "severity", "high" } });

        var candidates = Candidates.Of(_trip.Fold(), StepId.Emotions);

        Assert.Equal(
            ["no receipt (buys it × Shop)", "the queue (tries it × Shop)", "the price (buys it × Shop)", "sees it × Social media"],
            candidates.Select(candidate => candidate.Title(Language.English)));
        Assert.Equal(_trip.Contact(_trip.Sees), candidates[3].Label);
        Assert.Equal([3, 1, 2, 0], candidates.Select(candidate => candidate.Place));
    }

    [Fact]
    public void Candidates_OfEmotions_LeaveOutWhatFeelsGoodOrIsNotScored()
    {
        _trip.Feel(_trip.Contact(_trip.Sees), 1);
        _trip.Feel(_trip.Contact(_trip.Tries), 0);

        Assert.Empty(Candidates.Of(_trip.Fold(), StepId.Emotions));
    }

    [Fact]
    public void Candidate_ThatTwoNamed_IsOne_AndStaysTheSameWhenTheFirstTakesItBack()
    {
        var first = _trip.Feel(_trip.Contact(_trip.Tries), -1, Journal.Ben, new() { { "factor", "The queue" } });
        _trip.Feel(_trip.Contact(_trip.Tries), -1, Journal.Cho, new() { { "factor", "the ｑｕｅｕｅ" } });
        var before = Assert.Single(Candidates.Of(_trip.Fold(), StepId.Emotions));
        _trip.Journal.Withdraw(first);

        Assert.Equal(before.Identity, Assert.Single(Candidates.Of(_trip.Fold(), StepId.Emotions)).Identity);
    }

    [Fact]
    public void Candidates_OfMeasures_AreTheMeasuresByImpactThenByCost()
    {
        _trip.Decide("unsaid");
        _trip.Decide("dear", new() { { "impact", "l" }, { "cost", "l" } });
        _trip.Decide("cheap", new() { { "impact", "l" }, { "cost", "s" } });
        _trip.Decide("small", new() { { "impact", "s" }, { "cost", "s" } });

        Assert.Equal(["cheap", "dear", "small", "unsaid"], Candidates.Of(_trip.Fold(), StepId.Measures).Select(candidate => candidate.Text));
    }

    [Theory]
    [InlineData(StepId.Theme)]
    [InlineData(StepId.Persona)]
    [InlineData(StepId.Actions)]
    [InlineData(StepId.Phases)]
    [InlineData(StepId.Touchpoints)]
    public void Candidates_OfOtherSteps_AreNone(StepId step) => Assert.Empty(Candidates.Of(_trip.Fold(), step));
}
