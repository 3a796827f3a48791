using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Reads ballots to count them: of closed rounds what was chosen, of an open one only how many people have voted.</summary>
public sealed class BallotBox(IBallotStore ballots)
{
    /// <summary>The closed rounds. Costs nothing where there never was a vote.</summary>
    public async Task<IReadOnlyList<CountedRound>> CountAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var counted = new List<CountedRound>();
        foreach (var round in workshop.Votes.Where(round => !round.IsOpen))
        {
            counted.Add(new CountedRound(round, await ballots.ReadAsync(workshop.Id, round.Id, cancellationToken)));
        }

        return counted;
    }

    /// <summary>People with at least one vote in the open round; null where none is open.</summary>
    public async Task<int?> VotersAsync(Workshop workshop, CancellationToken cancellationToken) => workshop.OpenVote is { } open
        ? (await ballots.ReadAsync(workshop.Id, open.Id, cancellationToken)).Count(ballot => ballot.Choices.Length > 0)
        : null;
}
