using System.Globalization;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Tests.Votes;

/// <summary>A vote on measures that are called A, B, C ... in journey order.</summary>
internal sealed class Poll
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly List<Ballot> _ballots = [];

    public Poll(int measures = 5, int budget = VoteRound.UsualBudget)
    {
        for (var i = 0; i < measures; i++)
        {
            Trip.Decide(NameOf(i));
        }

        var items = Candidates.Of(Trip.Fold(), StepId.Measures).Select(candidate => new VoteItem(candidate.Identity, candidate.Label));
        Round = new VoteRound(StepId.Measures, 1, budget, [.. items], "open", Noon);
    }

    public Trip Trip { get; } = new();

    public VoteRound Round { get; }

    public IReadOnlyList<Ballot> Ballots => _ballots;

    public static string NameOf(int measure) => ((char)('A' + measure)).ToString();

    /// <summary>A ballot of somebody who has not voted yet: letters are measures.</summary>
    public Poll Vote(string measures)
    {
        var choices = measures.Select(letter => new Choice(Round.Items[letter - 'A'].Identity, 1));
        var voter = new ParticipantId($"voter-{_ballots.Count.ToString(CultureInfo.InvariantCulture)}");
        _ballots.Add(new Ballot(Round.Id, voter, [.. choices], ["delivery"], Noon));
        return this;
    }

    public Journey Fold(bool isOpen = false, int seed = 0)
    {
        var ballots = _ballots.ToArray();
        new Random(seed).Shuffle(ballots);
        var round = isOpen ? Round : Round with { ClosedAt = Noon.AddMinutes(5) };
        return Journey.Fold(Trip.Journal.Entries, [Journal.Ann], [new CountedRound(round, ballots)]);
    }

    public VoteResult Result() => Assert.Single(Fold().Votes);
}
