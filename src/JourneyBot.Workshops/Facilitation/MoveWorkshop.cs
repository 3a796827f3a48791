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
    private const int Tries = 5;

    /// <param name="from">The step printed on the card, or the current one for a typed command.</param>
    public Task<Outcome<Moved>> AdvanceAsync(
        Stored<Workshop> seen, Person who, StepId from, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, async workshop =>
        {
            // Folding is only worth it for somebody who may move.
            var findings = workshop.IsLedBy(who.Id) && workshop.Step == from
                ? await CheckAsync(workshop, cancellationToken)
                : [];
            return (workshop.Advance(who, from, findings, operation, time.GetUtcNow()), findings);
        }, cancellationToken);

    public Task<Outcome<Moved>> GoBackAsync(
        Stored<Workshop> seen, Person who, StepId from, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, workshop =>
            Task.FromResult((workshop.GoBack(who, from, operation, time.GetUtcNow()), NoFindings)), cancellationToken);

    public Task<Outcome<Moved>> EndAsync(Stored<Workshop> seen, Person who, string operation, CancellationToken cancellationToken) =>
        CommitAsync(seen, operation, workshop =>
            Task.FromResult((workshop.End(who, operation, time.GetUtcNow()), NoFindings)), cancellationToken);

    /// <summary>Begins silent writing, or shows what was written. No step changes, so it owes no card: the board is repainted.</summary>
    public async Task<Outcome<Moved>> SilenceAsync(
        Stored<Workshop> seen, Person who, bool isSilent, string operation, CancellationToken cancellationToken) =>
        // It can be switched back and forth within a step, so a late repeat would find nothing that refuses it.
        await RepeatAsync(seen.Value, operation, cancellationToken) is { } repeat
            ? repeat
            : await CommitAsync(seen, operation, workshop =>
                Task.FromResult((workshop.Silence(who, isSilent, operation), NoFindings)), cancellationToken);

    private static IReadOnlyList<Finding> NoFindings => [];

    private async Task<Outcome<Moved>> CommitAsync(
        Stored<Workshop> seen,
        string operation,
        Func<Workshop, Task<(Outcome<Workshop> Next, IReadOnlyList<Finding> Findings)>> decide,
        CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var workshop = seen.Value;
            if (workshop.LastOperation == operation)
            {
                return new Moved(workshop, workshop.Version, IsRepeat: true);
            }

            var (decided, findings) = await decide(workshop);
            if (decided.Refusal is { } refusal)
            {
                return await RepeatAsync(workshop, operation, cancellationToken) is { } repeat ? repeat : refusal;
            }

            var next = decided.Require();
            await index.TouchAsync(workshop.Id, time.GetUtcNow(), cancellationToken);
            if (await workshops.CommitAsync(seen, next, Transition(workshop, next, findings), cancellationToken))
            {
                return new Moved(next, next.Version, IsRepeat: false);
            }

            seen = await workshops.FindAsync(workshop.Id, cancellationToken)
                ?? throw new InvalidOperationException("A workshop's header is gone.");
        }

        return new TooManyAtOnce();
    }

    /// <summary>A press that comes again after further transitions still is the one that was committed.</summary>
    private async Task<Moved?> RepeatAsync(Workshop workshop, string operation, CancellationToken cancellationToken)
    {
        var transitions = await workshops.ReadTransitionsAsync(workshop.Id, cancellationToken);
        return transitions.FirstOrDefault(stored => stored.Value.Operation == operation) is { } known
            ? new Moved(workshop, known.Value.Version, IsRepeat: true)
            : null;
    }

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
        to.Visit == from.Visit && !to.IsEnded ? []
        : to.IsEnded ? [new(CardKind.FinalSummary, from.Step)]
        : to.Step > from.Step ? [new(CardKind.Summary, from.Step), new(CardKind.Form, to.Step), new(CardKind.Board, to.Step)]
        : [new(CardKind.Form, to.Step), new(CardKind.Board, to.Step)];
}
