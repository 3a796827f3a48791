using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// The facilitator opens and closes a vote: header and transition in one transaction, so that of two at once one opens the round,
/// a repeat finds it, and the card that it owes is posted also when the host dies right after.
/// </summary>
public sealed class HoldVote(IWorkshopStore workshops, IEntryStore entries, IActivityIndex index, TimeProvider time)
{
    private readonly HeaderWriter _header = new(workshops, index);

    public Task<Outcome<Moved>> OpenAsync(
        Stored<Workshop> seen, Person who, VoteOpening opening, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, CardKind.Ballot, async workshop =>
        {
            var candidates = Authority.Leads(workshop, who.Id) ? await CandidatesAsync(workshop, cancellationToken) : [];
            return Voting.Open(workshop, who, opening, candidates, operation, time.GetUtcNow());
        }, cancellationToken);

    /// <param name="round">As printed on the card; null when typed.</param>
    public Task<Outcome<Moved>> CloseAsync(
        Stored<Workshop> seen, Person who, string? round, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, CardKind.VoteResult, workshop =>
            Task.FromResult(Voting.Close(workshop, who, round, operation, time.GetUtcNow())), cancellationToken);

    private async Task<Outcome<Moved>> CommitAsync(
        Stored<Workshop> seen,
        string operation,
        CardKind owed,
        Func<Workshop, Task<Outcome<Workshop>>> decide,
        CancellationToken cancellationToken)
    {
        // A late repeat would find another round to open or to close.
        return await _header.CommitAsync(seen, operation, DecideAsync, isRepeatable: true, cancellationToken);

        async Task<Outcome<Decided>> DecideAsync(Workshop workshop)
        {
            var decided = await decide(workshop);
            return decided.Value is { } next ? new Decided(next, Transition(next, owed, time.GetUtcNow())) : decided.Refusal!;
        }
    }

    /// <summary>Only of what all may see: a ballot would show what is written silently.</summary>
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var written = await entries.ReadAsync(workshop.Id, cancellationToken);
        return Candidates.Of(Journey.FoldWithout(workshop.Withheld, written, workshop.Facilitators), workshop.Step);
    }

    /// <summary>From a step to itself.</summary>
    private static Transition Transition(Workshop next, CardKind owed, DateTimeOffset now) =>
        ChangeHeader.Row(next, next.MovedBy, now) with { Debts = [new Debt(owed, next.Votes[0].Step)] };
}
