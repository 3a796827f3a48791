namespace JourneyBot.Workshops.Facilitation;

/// <summary>What came of posting a card.</summary>
/// <param name="Message">The channel's id; null when it is not known.</param>
public sealed record Posted(DebtState State, string? Message);

/// <summary>Posts a workshop's cards into its conversation. The host's part: this project knows no channel.</summary>
public interface ICardPoster
{
    /// <summary>
    /// Posts one card as the workshop stands now. <see cref="DebtState.Owed"/>: certainly not posted; <see cref="DebtState.MaybeSent"/>:
    /// the answer was lost.
    /// </summary>
    Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken);
}

/// <summary>Names this host among all hosts, new at each start.</summary>
public sealed record HostName(string Value);

/// <summary>
/// Posts what a transition still owes, once over all hosts: the payer claims the transition's row, and marks each card as soon
/// as the channel has it. A card is never lost; it is doubled at most once for each host that dies between the channel's answer
/// and the mark (DESIGN 2.4).
/// </summary>
public sealed class SettleDebts(IWorkshopStore workshops, ICardPoster poster, HostName host, TimeProvider time)
{
    /// <summary>How long a claim holds without a mark: longer than a post takes, short enough for the people who wait.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(15);

    /// <param name="isSweep">A card that may have been sent is posted anew only by the sweep, when no later one of its kind is there.</param>
    /// <returns>Whether nothing is owed any more.</returns>
    public async Task<bool> RunAsync(Workshop workshop, int version, bool isSweep, CancellationToken cancellationToken)
    {
        var seen = await workshops.FindTransitionAsync(workshop.Id, version, cancellationToken);
        if (seen is null || seen.Value.IsPaid)
        {
            return true;
        }

        var now = time.GetUtcNow();
        var isFree = seen.Value.PaidBy is null || seen.Value.PaidUntil <= now;
        if (!isFree || !seen.Value.Debts.Any(debt => IsDue(debt, isSweep)) || !await IsShownAsync(workshop, seen.Value, cancellationToken))
        {
            return false;
        }

        var claimed = seen.Value with { PaidBy = host.Value, PaidUntil = now + Claim };
        seen = await workshops.ReplaceTransitionAsync(workshop.Id, seen, claimed, cancellationToken);
        return seen is not null && await PayAsync(workshop, seen, isSweep, cancellationToken);
    }

    private async Task<bool> PayAsync(Workshop workshop, Stored<Transition> seen, bool isSweep, CancellationToken cancellationToken)
    {
        for (var i = 0; i < seen.Value.Debts.Length; i++)
        {
            if (!IsDue(seen.Value.Debts[i], isSweep))
            {
                continue;
            }

            var paid = await PostAsync(workshop, seen.Value, seen.Value.Debts[i], cancellationToken);
            // The order is part of what is owed: when one was certainly not posted, the next ones wait for it.
            var isLast = paid.State == DebtState.Owed || !seen.Value.Debts.Skip(i + 1).Any(later => IsDue(later, isSweep));
            if (await MarkAsync(workshop, seen, i, paid, isLast, cancellationToken) is not { } marked)
            {
                return false;
            }

            seen = marked;
            if (isLast)
            {
                break;
            }
        }

        return seen.Value.IsPaid;
    }

    private async Task<Posted> PostAsync(Workshop workshop, Transition transition, Debt debt, CancellationToken cancellationToken) =>
        debt.State == DebtState.MaybeSent && await IsOvertakenAsync(workshop, transition, debt, cancellationToken)
            ? new Posted(DebtState.Sent, null)
            : await poster.PostAsync(workshop, debt.Kind, debt.Step, cancellationToken);

    private async Task<Stored<Transition>?> MarkAsync(
        Workshop workshop, Stored<Transition> seen, int i, Posted paid, bool isLast, CancellationToken cancellationToken)
    {
        var debt = seen.Value.Debts[i];
        // What may have been sent once stays so when it is not sent the next time.
        var state = paid.State == DebtState.Owed ? debt.State : paid.State;
        var next = seen.Value with
        {
            Debts = seen.Value.Debts.SetItem(i, debt with { State = state, Message = paid.Message }),
            PaidBy = isLast ? null : host.Value,
            PaidUntil = isLast ? null : time.GetUtcNow() + Claim,
        };
        return await workshops.ReplaceTransitionAsync(workshop.Id, seen, next, cancellationToken);
    }

    private static bool IsDue(Debt debt, bool isSweep) => debt.State == DebtState.Owed || (debt.State == DebtState.MaybeSent && isSweep);

    /// <summary>
    /// A start that lost the conversation to another one, or is not finished yet, shows nothing. Later transitions were made by
    /// people who saw the workshop.
    /// </summary>
    private async Task<bool> IsShownAsync(Workshop workshop, Transition transition, CancellationToken cancellationToken) =>
        transition.From is not null
        || (await workshops.FindPointerAsync(workshop.Opening.Conversation, cancellationToken))?.Value == workshop.Id;

    private async Task<bool> IsOvertakenAsync(Workshop workshop, Transition transition, Debt debt, CancellationToken cancellationToken)
    {
        var all = await workshops.ReadTransitionsAsync(workshop.Id, cancellationToken);
        return all.Any(other => other.Value.Version > transition.Version && other.Value.Debts.Any(later => later.Kind == debt.Kind && later.IsPaid));
    }
}
