using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>Looks through the workshops that were written to lately, by whatever host.</summary>
internal sealed class Sweep(IWorkshopStore workshops, Cashier cashier, DirtyBoards dirty, KeepTime keep, TimeProvider time)
{
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LatelyAtStart = TimeSpan.FromDays(1);
    private const int Newest = 8;

    private DateTimeOffset _due = DateTimeOffset.MaxValue;

    /// <summary>
    /// The claim of a host that was paying has lapsed (it may have died), or a card that may have been sent is to be posted again:
    /// people wait, so this does not wait for the next round.
    /// </summary>
    public bool IsDue => time.GetUtcNow() >= _due;

    public async Task RunAsync(bool isStart, CancellationToken cancellationToken)
    {
        _due = DateTimeOffset.MaxValue;
        foreach (var id in await dirty.TouchedAsync(isStart ? LatelyAtStart : Lately, cancellationToken))
        {
            if (await workshops.FindAsync(id, cancellationToken) is not { } stored || await cashier.IsClosedAsync(stored.Value, cancellationToken))
            {
                continue;
            }

            if (stored.Value is { IsEnded: false, Timebox: { IsUp: false, PausedAt: null } })
            {
                // While people think in silence nothing is written, and the time runs all the same.
                await dirty.AnnounceAsync(id, cancellationToken);
            }

            await SettleAsync(await keep.RunOutAsync(stored, cancellationToken) ?? stored.Value, isStart, cancellationToken);
            dirty.Mark(id);
        }

        await dirty.ForgetOldAsync(cancellationToken);
    }

    /// <summary>At start all transitions; later only the newest ones, since those before them were settled or are overtaken.</summary>
    private async Task SettleAsync(Workshop workshop, bool isStart, CancellationToken cancellationToken)
    {
        var isOwing = false;
        for (var version = isStart ? 1 : Math.Max(1, workshop.Version - Newest); version <= workshop.Version; version++)
        {
            if (await cashier.SettleAsync(workshop, version, isSweep: true, cancellationToken) is not { } due)
            {
                continue;
            }

            isOwing = true;
            // What is refused now is due now: that waits for the next round.
            _due = due > time.GetUtcNow() && due < _due ? due : _due;
        }

        if (isOwing && time.GetUtcNow() - workshop.MovedAt < LatelyAtStart)
        {
            // A channel that is away for longer than people write would put what is owed out of sight.
            await dirty.AnnounceAsync(workshop.Id, cancellationToken);
        }
    }
}
