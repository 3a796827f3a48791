using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>A round as it was opened or closed at a version of the header.</summary>
/// <param name="WasThere">This was a repeat, or somebody else was first: nothing changed now.</param>
public sealed record Held(Workshop Workshop, int Version, bool WasThere);

/// <summary>
/// The facilitator opens and closes a vote: header and transition in one transaction, so that of two at once one opens the round,
/// a repeat finds it, and the card that it owes is posted also when the host dies right after.
/// </summary>
public sealed class HoldVote(IWorkshopStore workshops, IEntryStore entries, IActivityIndex index, TimeProvider time)
{
    private const int Tries = 5;

    public Task<Outcome<Held>> OpenAsync(
        Stored<Workshop> seen, Person who, VoteOpening opening, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, CardKind.Ballot, async workshop =>
        {
            var candidates = workshop.IsLedBy(who.Id) ? await CandidatesAsync(workshop, cancellationToken) : [];
            return Voting.Open(workshop, who, opening, candidates, operation, time.GetUtcNow());
        }, cancellationToken);

    /// <param name="round">As printed on the card; null when typed.</param>
    public Task<Outcome<Held>> CloseAsync(
        Stored<Workshop> seen, Person who, string? round, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, CardKind.VoteResult, workshop =>
            Task.FromResult(Voting.Close(workshop, who, round, operation, time.GetUtcNow())), cancellationToken);

    private async Task<Outcome<Held>> CommitAsync(
        Stored<Workshop> seen,
        string operation,
        CardKind owed,
        Func<Workshop, Task<Outcome<Workshop>>> decide,
        CancellationToken cancellationToken)
    {
        // First of all, since a late repeat would find another round to open or to close.
        if (await RepeatAsync(seen.Value, operation, cancellationToken) is { } repeat)
        {
            return repeat;
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            var decided = await decide(seen.Value);
            if (decided.Refusal is { } refusal)
            {
                return await RepeatAsync(seen.Value, operation, cancellationToken) is { } late ? late : refusal;
            }

            var next = decided.Require();
            var now = time.GetUtcNow();
            await index.TouchAsync(next.Id, now, cancellationToken);
            if (await workshops.CommitAsync(seen, next, Transition(seen.Value, next, owed, now), cancellationToken))
            {
                return new Held(next, next.Version, WasThere: false);
            }

            seen = await workshops.FindAsync(next.Id, cancellationToken)
                ?? throw new InvalidOperationException("A workshop's header is gone.");
        }

        return new TooManyAtOnce();
    }

    private async Task<Held?> RepeatAsync(Workshop workshop, string operation, CancellationToken cancellationToken)
    {
        var transitions = await workshops.ReadTransitionsAsync(workshop.Id, cancellationToken);
        return transitions.FirstOrDefault(stored => stored.Value.Operation == operation) is { } known
            ? new Held(workshop, known.Value.Version, WasThere: true)
            : null;
    }

    /// <summary>Only of what all may see: a ballot would show what is written silently.</summary>
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var written = await entries.ReadAsync(workshop.Id, cancellationToken);
        return Candidates.Of(Journey.FoldWithout(workshop.Withheld, written, workshop.Facilitators), workshop.Step);
    }

    /// <summary>From a step to itself.</summary>
    private static Transition Transition(Workshop from, Workshop to, CardKind owed, DateTimeOffset now)
    {
        var round = to.Votes[0];
        return new Transition(to.Version, to.LastOperation, from.Step, to.Step, to.MovedBy, now, [], [new Debt(owed, round.Step)]);
    }
}
