using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Votes;

public class VoteResultTests
{
    [Fact]
    public void Result_HasMostVotesFirst_TiesInJourneyOrder()
    {
        var result = new Poll().Vote("BD").Vote("BC").Vote("E").Vote("DB").Vote("").Result();

        Assert.Equal("B3 D2 C1 E1 A0", string.Join(' ', result.Ranked.Select(voted => $"{voted.Candidate.Text}{voted.Votes}")));
        Assert.Equal((4, 7), (result.Voters, result.Votes));
        Assert.Equal(["B", "D", "C"], result.Chosen.Select(voted => voted.Candidate.Text));
    }

    [Fact]
    public void Result_ChoosesNothingThatNobodyVotedFor()
    {
        Assert.Equal(["B"], new Poll().Vote("B").Result().Chosen.Select(voted => voted.Candidate.Text));
        Assert.Empty(new Poll().Result().Chosen);
    }

    [Fact]
    public void Result_OfAThingWithdrawnSince_LeavesItOut_AndFindsItAgain()
    {
        var poll = new Poll().Vote("AB").Vote("A");
        var first = poll.Round.Items[0].Identity;
        poll.Trip.Journal.Withdraw(first);
        Assert.Equal(["B"], poll.Result().Chosen.Select(voted => voted.Candidate.Text));

        poll.Trip.Journal.Restore(first);
        Assert.Equal(["A", "B"], poll.Result().Chosen.Select(voted => voted.Candidate.Text));
    }

    [Fact]
    public void Result_IsOnlyOfWhatStoodOnTheBallot()
    {
        var poll = new Poll().Vote("A");
        poll.Trip.Decide("a late idea");

        Assert.DoesNotContain(poll.Result().Ranked, voted => voted.Candidate.Text == "a late idea");
    }

    [Fact]
    public void OpenRound_ShowsNothingAnywhere()
    {
        var poll = new Poll().Vote("A");
        var journey = poll.Fold(isOpen: true);

        Assert.Empty(journey.Votes);
        Assert.All(Languages.All, language => Assert.Equal(Tell(poll.Trip.Fold(), language), Tell(journey, language)));
    }

    [Theory]
    [InlineData(Language.English, "Chosen by the team", "B ・ 2 votes", "A ・ 1 vote", "★ Chosen by the team")]
    [InlineData(Language.Japanese, "チームが選んだもの", "B ・ 2票", "A ・ 1票", "★ チームが選びました")]
    public void ClosedRound_IsMarkedInTheMap(Language language, string heading, string first, string second, string note)
    {
        var journey = new Poll(measures: 9).Vote("BI").Vote("BA").Fold();
        var summary = StepCatalog.Of(StepId.Measures).Summarize(journey, language);
        var final = FinalSummary.Write(journey, 0, language).SelectMany(section => section.Lines).Select(line => line.ToString()).ToList();

        var chosen = Assert.Single(summary, section => section.Heading == heading);
        Assert.EndsWith(first, chosen.Lines[0].ToString(), StringComparison.Ordinal);
        Assert.EndsWith(second, chosen.Lines[1].ToString(), StringComparison.Ordinal);
        Assert.Equal(3, summary[^2].Lines.Count(line => line.ToString().EndsWith('★')));
        Assert.Equal(3, final.Count(line => line == note));
        // The ninth measure, beyond those that are shown otherwise.
        Assert.Contains("3  I", final);
    }

    [Fact]
    public void ClosedRoundOfEmotions_IsMarkedInItsLists()
    {
        var trip = new Steps.Trip();
        trip.Meet("shop", trip.Tries);
        trip.Feel(trip.Contact(trip.Tries), -2, details: new() { { "factor", "the queue" } });
        var items = Candidates.Of(trip.Fold(), StepId.Emotions).Select(candidate => new VoteItem(candidate.Identity, candidate.Label)).ToList();
        var round = new VoteRound(StepId.Emotions, 2, 3, [.. items], "open", default, DateTimeOffset.UnixEpoch);
        var ballot = new Ballot(round.Id, Journal.Ben, [new(items[0].Identity, 1)], [], default);
        var journey = Journey.Fold(trip.Journal.Entries, [Journal.Ann], [new CountedRound(round, [ballot])]);
        var step = StepCatalog.Of(StepId.Emotions);

        Assert.Single(step.Board(journey, Language.English).SelectMany(section => section.Lines), line => line.ToString().EndsWith('★'));
        Assert.Single(step.Summarize(journey, Language.English), section => section.Heading == "Chosen by the team");
        Assert.Single(FinalSummary.Write(journey, 0, Language.English), section => section.Heading == "Chosen by the team");
    }

    [Fact]
    public void Result_OfAnyBallots_CountsEachVoteOnce_WhateverTheirOrder() => Prop.ForAll<int>(seed =>
    {
        var chance = new Random(seed);
        var poll = new Poll(measures: 6);
        var given = Enumerable.Range(0, chance.Next(41))
            .Select(_ => string.Concat("ABCDEF".OrderBy(_ => chance.Next()).Take(chance.Next(VoteRound.UsualBudget + 1)))).ToList();
        given.ForEach(votes => poll.Vote(votes));

        var result = poll.Result();

        Assert.All(result.Ranked, voted => Assert.Equal(given.Count(votes => votes.Contains(voted.Candidate.Text[0])), voted.Votes));
        Assert.InRange(result.Votes, 0, result.Voters * VoteRound.UsualBudget);
        Assert.Equal(result.Ranked, Assert.Single(poll.Fold(seed: seed).Votes).Ranked);
    }).QuickCheckThrowOnFailure();

    private static string Tell(Journey journey, Language language) => string.Join('\n', StepCatalog.All
        .SelectMany(step => step.Board(journey, language).Concat(step.Summarize(journey, language)))
        .Concat(FinalSummary.Write(journey, 0, language))
        .SelectMany(section => section.Lines.Prepend(Line.Plain($"{section.Heading}"))));
}
