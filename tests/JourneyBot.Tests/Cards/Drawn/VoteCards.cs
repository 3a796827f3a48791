using JourneyBot.Cards;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;
using Xunit;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Cards of a vote on what a step has at a moment: ballots, the boards meanwhile, the result, and what it marks.</summary>
internal sealed class VoteCards(Moment moment, CardActions actions)
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    public IEnumerable<DrawnCard> All() => new[] { StepId.Emotions, StepId.Measures }.SelectMany(step =>
    {
        var candidates = Candidates.Of(moment.Journey, step).Take(Candidates.Most).ToList();
        var round = new VoteRound(step, 1, VoteRound.LargestBudget, [.. candidates.Select(one => new VoteItem(one.Identity, one.Label))], "open", Now);
        return Open(round, candidates).Concat(Closed(round with { ClosedAt = Now }, candidates));
    });

    private IEnumerable<DrawnCard> Open(VoteRound round, List<Candidate> candidates)
    {
        string[] picked = [.. candidates.Take(3).Select(candidate => candidate.Label)];
        foreach (var (name, state) in ((string, BallotState?)[])
        [
            ("for all", null),
            ("saved", new BallotState(picked, null)),
            ("refused", new BallotState([.. candidates.Select(candidate => candidate.Label)], new TooManyVotes(20, 10))),
            ("with a label that is none", new BallotState([Moment.Hostile], new NotOnTheBallot(Moment.Hostile))),
        ])
        {
            yield return Ballot($"ballot of {round.Step}, {name}", round, candidates, state);
        }

        var workshop = moment.At(round.Step) with { Votes = [round] };
        var view = new BoardView(workshop, round.Step, moment.Journey, moment.People) { Voters = 12 };
        yield return new DrawnCard($"board of {round.Step} while a vote is open", BoardCard.Draw(view, actions));
    }

    private DrawnCard Ballot(string name, VoteRound round, List<Candidate> candidates, BallotState? state)
    {
        var view = new BallotView(moment.At(round.Step), round, candidates, moment.Language, 12) { State = state, Mention = $"@{Moment.Hostile}" };
        return new DrawnCard(name, BallotCard.Draw(view, actions));
    }

    private IEnumerable<DrawnCard> Closed(VoteRound round, List<Candidate> candidates)
    {
        yield return Ballot($"ballot of {round.Step}, closed", round, candidates, null);
        foreach (var voters in (int[])[0, 40])
        {
            var journey = moment.With($"{round.Id} of {voters}", before =>
                Journey.Fold(before.Ledger.All, [Story.People[0]], [new CountedRound(round, Ballots(round, voters))]));
            yield return new DrawnCard($"result of {round.Step}, {voters} voters", VoteResultCard.Draw(moment.At(round.Step), Assert.Single(journey.Votes), journey));
            yield return new DrawnCard($"board of {round.Step} after it", BoardCard.Draw(new BoardView(moment.At(round.Step), round.Step, journey, moment.People), actions));
            yield return new DrawnCard($"summary of {round.Step} after it", SummaryCard.Draw(moment.At(StepId.Measures), round.Step, journey));
            yield return new DrawnCard("final summary after it", FinalCard.Draw(new FinalView(moment.Ended, journey, moment.Language), actions));
        }
    }

    private static List<Ballot> Ballots(VoteRound round, int voters) =>
        [.. Enumerable.Range(0, voters).Select(number => new Ballot(
            round.Id, Story.People[number % Story.People.Count], [.. round.Items.Skip(number % 5).Take(3).Select(item => new Choice(item.Identity, 1))], [], Now))];
}
