using System.Collections.Concurrent;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Tells one follower how the workshop ended. The host's part: this project knows no channel.</summary>
public interface IFollowerPost
{
    /// <summary>As <see cref="ICardPoster.PostAsync"/>; null: the person cannot be reached any more.</summary>
    Task<DebtState?> TellAsync(Workshop workshop, Follower follower, CancellationToken cancellationToken);
}

/// <summary>
/// Tells each follower of an ended workshop once, over all hosts: the teller claims the follower's row, and marks it as soon as the
/// channel has the message. Never lost; doubled at most once for each host that dies in between (DESIGN 2.4).
/// </summary>
public sealed class TellFollowers(IFollowerStore followers, IFollowerPost post, HostName host, TimeProvider time)
{
    /// <summary>How long a claim holds without a mark.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);

    private const int AtOnce = 4;

    /// <returns>When the last of those asked who still wait; null: nobody waits.</returns>
    /// <exception cref="AggregateException">With some of them something failed; the others were told.</exception>
    public async Task<DateTimeOffset?> RunAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        if (!workshop.IsEnded)
        {
            return null;
        }

        var owed = (await followers.ReadAsync(workshop.Id, cancellationToken)).Where(follower => follower.Value.IsOwed);
        var (waiting, failures) = (new ConcurrentBag<DateTimeOffset>(), new ConcurrentQueue<Exception>());
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(owed, limits, async (follower, cancellation) =>
        {
            try
            {
                if (!await TellAsync(workshop, follower, cancellation))
                {
                    waiting.Add(follower.Value.Since);
                }
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                failures.Enqueue(exception);
            }
        });
        return failures.IsEmpty ? waiting.Cast<DateTimeOffset?>().Max() : throw new AggregateException(failures);
    }

    private async Task<bool> TellAsync(Workshop workshop, Stored<Follower> seen, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (seen.Value.ToldBy is not null && seen.Value.ToldUntil > now)
        {
            return false;
        }

        var claim = seen.Value with { ToldBy = host.NextClaim(), ToldUntil = now + Claim };
        if (await ClaimAsync(workshop, seen, claim, cancellationToken) is not { } claimed)
        {
            return false;
        }

        // Not cut in the middle by a host that is told to stop: who was told and is not marked would be told twice.
        var told = await post.TellAsync(workshop, claimed.Value, CancellationToken.None);
        var marked = claimed.Value with { ToldBy = null, ToldUntil = null };
        // Whoever took the bot out does not follow any more; they may ask again.
        marked = told is { } state ? marked with { Result = After(marked.Result, state) } : marked with { IsFollowing = false };
        return await followers.SaveAsync(workshop.Id, claimed, marked, CancellationToken.None) is { Value.IsOwed: false };
    }

    /// <summary>The store's client repeats a write whose answer was lost, and then meets what it wrote itself: that is no conflict.</summary>
    private async Task<Stored<Follower>?> ClaimAsync(Workshop workshop, Stored<Follower> seen, Follower claim, CancellationToken cancellationToken)
    {
        if (await followers.SaveAsync(workshop.Id, seen, claim, cancellationToken) is { } claimed)
        {
            return claimed;
        }

        var there = await followers.FindAsync(workshop.Id, claim.Person, cancellationToken);
        return there is not null && there.Value.ToldBy == claim.ToldBy ? there : null;
    }

    /// <summary>What may have been sent is tried once more, and not for ever: the second answer that is lost ends it.</summary>
    private static DebtState After(DebtState before, DebtState now) => (before, now) switch
    {
        (DebtState.MaybeSent, DebtState.MaybeSent) => DebtState.Sent,
        (DebtState.MaybeSent, DebtState.Owed) => DebtState.MaybeSent,
        _ => now,
    };
}
