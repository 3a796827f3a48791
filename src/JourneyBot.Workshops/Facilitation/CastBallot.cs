using System.Collections.Immutable;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Votes as given: all that the person chooses, by label.</summary>
/// <param name="Round">The round printed on the card; null when typed.</param>
public sealed record Casting(string? Round, IReadOnlyList<string> Labels);

/// <summary>A ballot as it stands now. <paramref name="WasThere"/>: this was a repeat, and nothing changed.</summary>
public sealed record Cast(VoteRound Round, Ballot Ballot, bool WasThere);

/// <summary>
/// A person votes: the whole ballot is set anew, one row, replaced only as it was seen. The newest intention wins; a repeat of any
/// of the last ones, however late, changes nothing.
/// </summary>
public sealed class CastBallot(IBallotStore ballots, Attendance attendance, TimeProvider time)
{
    private const int Tries = 5;

    /// <param name="delivery">The id of the message or press.</param>
    public async Task<Outcome<Cast>> RunAsync(
        Workshop workshop, Person who, Casting casting, string delivery, CancellationToken cancellationToken)
    {
        var round = casting.Round is null ? workshop.OpenVote : workshop.Votes.FirstOrDefault(known => known.Id == casting.Round);
        if (workshop.IsEnded || round is not { IsOpen: true })
        {
            return await FindAsync(workshop, who, delivery, cancellationToken) is { } before ? before
                : workshop.IsEnded ? new WorkshopHasEnded()
                : casting.Round is null ? new NoVoteIsOpen()
                : new VoteIsClosed();
        }

        var isObserver = await attendance.IsObserverAsync(workshop.Id, who.Id, cancellationToken);
        if (Authority.Refuse(workshop, who.Id, Act.Vote, isObserver: isObserver) is { } no)
        {
            return no;
        }

        var choices = Read(round, casting.Labels);
        return choices.Refusal is { } refusal
            ? refusal
            : await SaveAsync(workshop, round, new Intention(who, [.. choices.Require()], delivery), cancellationToken);
    }

    /// <summary>Each thing once; more than the budget is refused, never cut.</summary>
    private static Outcome<List<Choice>> Read(VoteRound round, IReadOnlyList<string> labels)
    {
        var choices = new List<Choice>();
        foreach (var label in labels)
        {
            if (round.Find(label) is not { } item)
            {
                return new NotOnTheBallot(label);
            }

            if (!choices.Exists(choice => choice.Item == item.Identity))
            {
                choices.Add(new Choice(item.Identity, 1));
            }
        }

        var count = choices.Sum(choice => choice.Weight);
        return count > round.Budget ? new TooManyVotes(count, round.Budget) : choices;
    }

    private async Task<Outcome<Cast>> SaveAsync(Workshop workshop, VoteRound round, Intention intended, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var seen = await ballots.FindAsync(workshop.Id, round.Id, intended.Who.Author, cancellationToken);
            if (seen is not null && seen.Value.Knows(intended.Delivery))
            {
                return new Cast(round, seen.Value, WasThere: true);
            }

            var ballot = (seen?.Value ?? new Ballot(round.Id, intended.Who.Author, [], [], default))
                .Set(intended.Choices, intended.Delivery, time.GetUtcNow());
            if (await ballots.SaveAsync(workshop.Id, seen, ballot, cancellationToken) is { } saved)
            {
                await attendance.NoteAsync(workshop.Id, intended.Who, cancellationToken);
                return new Cast(round, saved.Value, WasThere: false);
            }
        }

        return new TooManyAtOnce();
    }

    /// <summary>What this very delivery did before the round was closed: answered as then.</summary>
    private async Task<Cast?> FindAsync(Workshop workshop, Person who, string delivery, CancellationToken cancellationToken)
    {
        foreach (var round in workshop.Votes)
        {
            if (await ballots.FindAsync(workshop.Id, round.Id, who.Author, cancellationToken) is { } known && known.Value.Knows(delivery))
            {
                return new Cast(round, known.Value, WasThere: true);
            }
        }

        return null;
    }

    private sealed record Intention(Person Who, ImmutableArray<Choice> Choices, string Delivery);
}
