namespace JourneyBot.Workshops.Votes;

/// <summary>A candidate and the votes that it got.</summary>
public sealed record Voted(Candidate Candidate, int Votes);

/// <summary>What came of a closed round.</summary>
/// <param name="Voters">People who gave at least one vote.</param>
/// <param name="Ranked">Most votes first, ties in journey order; what was withdrawn since is left out.</param>
public sealed record VoteResult(VoteRound Round, int Voters, IReadOnlyList<Voted> Ranked)
{
    private const int Top = 3;

    /// <summary>What the team chose (A115): the first three that got a vote.</summary>
    public IEnumerable<Voted> Chosen => Ranked.Take(Top).Where(voted => voted.Votes > 0);

    public int Votes => Ranked.Sum(voted => voted.Votes);

    public bool IsChosen(Voted voted) => Chosen.Contains(voted);
}
