using System.Globalization;

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
public sealed record HostName(string Value)
{
    private static int s_claims;

    /// <summary>No two claims have one name: what is done twice at once on a host is told apart like two hosts.</summary>
    internal string NextClaim() => string.Create(CultureInfo.InvariantCulture, $"{Value}-{Interlocked.Increment(ref s_claims)}");
}

/// <summary>What came of settling. <paramref name="Due"/>: when to look again; null: nothing is owed any more.</summary>
public sealed record Settlement(DateTimeOffset? Due)
{
    public bool IsPaid => Due is null;
}

/// <summary>
/// Posts what a transition still owes, once over all hosts: the payer claims the transition's row, and marks each card as soon
/// as the channel has it. A card is never lost; it is doubled at most once for each host that dies between the channel's answer
/// and the mark (DESIGN 2.4), and where the channel's answer is lost.
/// </summary>
public sealed class SettleDebts(IWorkshopStore workshops, ICardPoster poster, HostName host, TimeProvider time)
{
    /// <summary>How long a claim holds without a mark: longer than a post takes, short enough for the people who wait.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(15);

    /// <summary>Somebody waits for a turn, and Teams for fifteen seconds: when posting is slow, the rest is the sweep's.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(8);

    /// <param name="isSweep">A card that may have been sent is posted anew only by the sweep, when no later one of its kind is there.</param>
    public async Task<Settlement> RunAsync(Workshop workshop, int version, bool isSweep, CancellationToken cancellationToken)
    {
        var seen = await workshops.FindTransitionAsync(workshop.Id, version, cancellationToken);
        if (seen is null || seen.Value.IsPaid)
        {
            return new Settlement(null);
        }

        var now = time.GetUtcNow();
        if (seen.Value is { PaidBy: not null, PaidUntil: { } until } && until > now)
        {
            return new Settlement(until);
        }

        if (!seen.Value.Debts.Any(debt => debt.IsDue(now, isSweep)) || !await IsShownAsync(workshop, seen.Value, cancellationToken))
        {
            return Left(seen.Value);
        }

        var claimed = seen.Value with { PaidBy = host.NextClaim(), PaidUntil = now + Claim };
        return await ReplaceAsync(workshop, seen, claimed, cancellationToken) is { } mine
            ? await PayAsync(workshop, mine, isSweep, cancellationToken)
            : new Settlement(now + Claim);
    }

    private async Task<Settlement> PayAsync(Workshop workshop, Stored<Transition> seen, bool isSweep, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        for (var i = 0; i < seen.Value.Debts.Length; i++)
        {
            var now = time.GetUtcNow();
            if (!seen.Value.Debts[i].IsDue(now, isSweep))
            {
                continue;
            }

            // Not cut in the middle by a host that is told to stop: a card that is posted and not marked would come twice.
            var paid = await PostAsync(workshop, seen.Value, seen.Value.Debts[i], CancellationToken.None);
            // The order is part of what is owed: when one was certainly not posted, the next ones wait for it.
            var isLast = paid.State == DebtState.Owed || cancellationToken.IsCancellationRequested
                || (!isSweep && time.GetElapsedTime(began) > Turn)
                || !seen.Value.Debts.Skip(i + 1).Any(later => later.IsDue(now, isSweep));
            if (await MarkAsync(workshop, seen, i, paid, isLast) is not { } marked)
            {
                return new Settlement(time.GetUtcNow() + Claim);
            }

            seen = marked;
            if (isLast)
            {
                break;
            }
        }

        return Left(seen.Value);
    }

    private async Task<Posted> PostAsync(Workshop workshop, Transition transition, Debt debt, CancellationToken cancellationToken) =>
        debt.State == DebtState.MaybeSent && await IsOvertakenAsync(workshop, transition, debt, cancellationToken)
            ? new Posted(DebtState.Sent, null)
            : await poster.PostAsync(workshop, debt.Kind, debt.Step, cancellationToken);

    private Task<Stored<Transition>?> MarkAsync(Workshop workshop, Stored<Transition> seen, int i, Posted paid, bool isLast)
    {
        var now = time.GetUtcNow();
        var next = seen.Value with
        {
            Debts = seen.Value.Debts.SetItem(i, seen.Value.Debts[i].After(paid, now)),
            PaidBy = isLast ? null : seen.Value.PaidBy,
            PaidUntil = isLast ? null : now + Claim,
        };
        return ReplaceAsync(workshop, seen, next, CancellationToken.None);
    }

    /// <summary>The store's client repeats a write whose answer was lost, and then meets what it wrote itself: that is no conflict.</summary>
    private async Task<Stored<Transition>?> ReplaceAsync(
        Workshop workshop, Stored<Transition> seen, Transition next, CancellationToken cancellationToken)
    {
        if (await workshops.ReplaceTransitionAsync(workshop.Id, seen, next, cancellationToken) is { } written)
        {
            return written;
        }

        var there = await workshops.FindTransitionAsync(workshop.Id, next.Version, cancellationToken);
        return there is not null && there.Value.StandsAs(next) ? there : null;
    }

    private Settlement Left(Transition transition) =>
        transition.IsPaid ? new Settlement(null) : new Settlement(transition.Debts.Where(debt => !debt.IsPaid).Min(debt => debt.DueAt) ?? time.GetUtcNow());

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
