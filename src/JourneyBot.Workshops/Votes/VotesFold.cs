using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Votes;

/// <summary>A round with the ballots stored for it.</summary>
public sealed record CountedRound(VoteRound Round, IReadOnlyList<Ballot> Ballots);

/// <summary>Counts closed rounds. While one is open nothing of it is counted, so nothing of it can be shown.</summary>
internal static class VotesFold
{
    public static IReadOnlyList<VoteResult> Fold(Journey journey, IReadOnlyList<CountedRound> rounds) =>
        [.. rounds.Where(counted => !counted.Round.IsOpen).OrderBy(counted => counted.Round.Step).Select(counted => Count(journey, counted))];

    private static VoteResult Count(Journey journey, CountedRound counted)
    {
        var votes = counted.Round.Items.ToDictionary(item => item.Identity, _ => 0, StringComparer.Ordinal);
        foreach (var choice in counted.Ballots.SelectMany(ballot => ballot.Choices).Where(choice => votes.ContainsKey(choice.Item)))
        {
            votes[choice.Item] += choice.Weight;
        }

        var ranked = Candidates.Of(journey, counted.Round.Step)
            .Where(candidate => votes.ContainsKey(candidate.Identity))
            .Select(candidate => new Voted(candidate, votes[candidate.Identity]))
            .OrderByDescending(voted => voted.Votes).ThenBy(voted => voted.Candidate.Place);
        return new VoteResult(counted.Round, counted.Ballots.Count(ballot => ballot.Choices.Length > 0), [.. ranked]);
    }
}
