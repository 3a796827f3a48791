using System.Collections.Immutable;

namespace JourneyBot.Workshops.Votes;

/// <summary>What it takes to open a round.</summary>
/// <param name="Step">The step printed on the card; null when typed.</param>
/// <param name="Number">The round that the card's button meant to open; null when typed.</param>
public sealed record VoteOpening(StepId? Step, int? Number, int Budget);

/// <summary>Decides on rounds. At most one is open in a workshop; of the closed ones the newest of each step is kept in the header.</summary>
public static class Voting
{
    public static Outcome<Workshop> Open(
        Workshop workshop, Person who, VoteOpening opening, IReadOnlyList<Candidate> candidates, string operation, DateTimeOffset now)
    {
        if (May(workshop, who) is { } no)
        {
            return no;
        }

        if (opening.Step is { } from && from != workshop.Step)
        {
            return new WorkshopHasMovedOn(from, workshop.Step);
        }

        if (workshop.OpenVote is { } open)
        {
            // On the same step somebody else was first, a moment ago.
            return open.Step == workshop.Step ? new BallotIsRightThere() : new VoteIsOpenAlready(open.Step);
        }

        var number = NextNumber(workshop, workshop.Step);
        return opening.Number is { } meant && meant != number ? new VoteIsClosed()
            : opening.Budget is < 1 or > VoteRound.LargestBudget ? new VotesDoNotFit()
            : candidates.Count < Candidates.Fewest ? new NothingToVoteOn()
            : Next(workshop, new VoteRound(workshop.Step, number, opening.Budget, Items(candidates), operation, now), operation);
    }

    /// <summary>Of the round that would be opened next.</summary>
    public static int NextNumber(Workshop workshop, StepId step) =>
        workshop.Votes.Where(round => round.Step == step).Select(round => round.Number).DefaultIfEmpty().Max() + 1;

    /// <param name="id">The round printed on the card; null when typed: the open one.</param>
    public static Outcome<Workshop> Close(Workshop workshop, Person who, string? id, string operation, DateTimeOffset now)
    {
        if (May(workshop, who) is { } no)
        {
            return no;
        }

        return workshop.OpenVote is not { } open ? new NoVoteIsOpen()
            : id is not null && id != open.Id ? new VoteIsClosed()
            : Next(workshop, open with { ClosedAt = now }, operation);
    }

    /// <summary>A vote that nobody closed ends with the workshop.</summary>
    public static Workshop CloseAtEnd(Workshop workshop, DateTimeOffset now) =>
        workshop.OpenVote is { } open ? With(workshop, open with { ClosedAt = now }) : workshop;

    private static Refusal? May(Workshop workshop, Person who) =>
        workshop.IsEnded ? new WorkshopHasEnded()
        : Authority.Refuse(workshop, who.Id, Act.HoldVote);

    private static ImmutableArray<VoteItem> Items(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Take(Candidates.Most).Select(candidate => new VoteItem(candidate.Identity, candidate.Label))];

    private static Workshop Next(Workshop workshop, VoteRound round, string operation) =>
        With(workshop, round) with { Version = workshop.Version + 1, LastOperation = operation };

    /// <summary>An older result stands until the round that replaces it is closed.</summary>
    private static Workshop With(Workshop workshop, VoteRound round) => workshop with
    {
        Votes =
        [
            round,
            .. workshop.Votes.Where(other => other.Id != round.Id && (round.IsOpen || other.Step != round.Step)),
        ],
    };
}
