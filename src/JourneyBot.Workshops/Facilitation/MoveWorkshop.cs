using System.Collections.Immutable;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>A committed transition. <paramref name="IsRepeat"/>: it was committed before, and nothing changed now.</summary>
public sealed record Moved(Workshop Workshop, int Version, bool IsRepeat);

/// <summary>
/// The facilitator moves the workshop: on, back, to its end. One transaction each; of two at once one wins and the other is
/// decided anew on what it left.
/// </summary>
public sealed class MoveWorkshop(IWorkshopStore workshops, IEntryStore entries, IActivityIndex index, IAuthors authors, TimeProvider time)
{
    private readonly HeaderWriter _header = new(workshops, index);

    /// <param name="from">The step printed on the card, or the current one for a typed command.</param>
    public Task<Outcome<Moved>> AdvanceAsync(
        Stored<Workshop> seen, Person who, StepId from, string operation, CancellationToken cancellationToken) =>
        _header.CommitAsync(seen, operation, async workshop =>
        {
            // Folding is only worth it for somebody who may move.
            var findings = Authority.Leads(workshop, who.Id) && workshop.Step == from
                ? await CheckAsync(workshop, cancellationToken)
                : [];
            return Decide(workshop, workshop.Advance(who, from, findings, operation, time.GetUtcNow()), findings);
        }, isRepeatable: false, cancellationToken);

    public Task<Outcome<Moved>> GoBackAsync(
        Stored<Workshop> seen, Person who, StepId from, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, workshop => workshop.GoBack(who, from, operation, time.GetUtcNow()), cancellationToken);

    /// <param name="offset">Of the clock of whoever ends it: the day that the final summary names is theirs.</param>
    public Task<Outcome<Moved>> EndAsync(
        Stored<Workshop> seen, Person who, string operation, TimeSpan offset, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, workshop => workshop.End(who, operation, time.GetUtcNow().ToOffset(offset)), cancellationToken);

    /// <summary>Begins silent writing, or shows what was written. No step changes, so it owes no card: the board is repainted.</summary>
    public Task<Outcome<Moved>> SilenceAsync(
        Stored<Workshop> seen, Person who, bool isSilent, string operation, CancellationToken cancellationToken) =>
        _header.CommitAsync(seen, operation, workshop =>
        {
            var decided = workshop.Silence(who, isSilent, operation);
            return Task.FromResult<Outcome<Decided>>(decided.Value is { } next
                ? new Decided(next, ChangeHeader.Row(next, who.Id, time.GetUtcNow()) with { Change = isSilent ? "silent" : "reveal" })
                : decided.Refusal!);
        }, isRepeatable: true, cancellationToken);

    private Task<Outcome<Moved>> CommitAsync(
        Stored<Workshop> seen, string operation, Func<Workshop, Outcome<Workshop>> decide, CancellationToken cancellationToken) =>
        _header.CommitAsync(
            seen, operation, workshop => Task.FromResult(Decide(workshop, decide(workshop), [])), isRepeatable: false, cancellationToken);

    private static Outcome<Decided> Decide(Workshop from, Outcome<Workshop> decided, IReadOnlyList<Finding> findings) =>
        decided.Value is { } to ? new Decided(to, Transition(from, to, findings)) : decided.Refusal!;

    private async Task<IReadOnlyList<Finding>> CheckAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var leaders = await authors.LeadersAsync(workshop, cancellationToken);
        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), leaders);
        return [.. StepCatalog.Of(workshop.Step).Check(journey)];
    }

    private static Transition Transition(Workshop from, Workshop to, IReadOnlyList<Finding> findings) => new(
        to.Version,
        to.LastOperation,
        from.Step,
        to.IsEnded ? null : to.Step,
        to.MovedBy,
        to.MovedAt,
        [.. findings.Select(finding => finding.Key)],
        Debts(from, to));

    private static ImmutableArray<Debt> Debts(Workshop from, Workshop to) =>
        to.IsPreparation ? [to.IsEnded ? new(CardKind.Preparation, to.Step) : new(CardKind.Form, to.Step)]
        : to.IsEnded ? [new(CardKind.FinalSummary, from.Step)]
        : to.Step > from.Step ? [new(CardKind.Summary, from.Step), new(CardKind.Form, to.Step), new(CardKind.Board, to.Step)]
        : [new(CardKind.Form, to.Step), new(CardKind.Board, to.Step)];
}
