using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>An entry as stored. <paramref name="WasThere"/>: this was a repeat, and nothing changed.</summary>
public sealed record Written(Entry Entry, bool WasThere, bool IsWithdrawn);

/// <summary>
/// Inserts entries so that a repeat changes nothing and a new intention is never lost (DESIGN 4, "Operations", and decision 0003).
/// </summary>
public sealed class EntryWriter(IEntryStore entries, TimeProvider time)
{
    /// <summary>Within this time the same operation is the same intention.</summary>
    public static readonly TimeSpan SameIntention = TimeSpan.FromMinutes(2);

    private const int Tries = 5;

    /// <param name="isLatestWins">The fold takes the author's latest of this form, so an older one may be meant anew.</param>
    public async Task<Outcome<Written>> WriteAsync(
        Workshop workshop, Entry entry, bool isLatestWins, CancellationToken cancellationToken)
    {
        if (workshop.Accept(entry.Key.Step) is { } refusal)
        {
            return await FindAsync(workshop.Id, entry, cancellationToken) is { } before ? before : refusal;
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            if (await entries.AddAsync(workshop.Id, entry, cancellationToken) is null)
            {
                return new Written(entry, WasThere: false, IsWithdrawn: false);
            }

            var ledger = await LedgerAsync(workshop.Id, cancellationToken);
            var same = ledger.All.Where(other => other.Key with { Generation = 1 } == entry.Key with { Generation = 1 }).ToList();
            if (Repeated(entry, same, ledger, isLatestWins) is { } repeated)
            {
                return new Written(repeated, WasThere: true, ledger.IsWithdrawn(repeated.Identity));
            }

            // The row met decides by its own age, so the time of the new one is asked for anew.
            entry = entry with { Key = same[^1].Key.Next, At = time.GetUtcNow() };
        }

        return new TooManyAtOnce();
    }

    /// <summary>What this very delivery wrote before: answered as then, also when the workshop takes no more.</summary>
    private async Task<Written?> FindAsync(WorkshopId id, Entry entry, CancellationToken cancellationToken)
    {
        for (var key = entry.Key; await entries.FindAsync(id, key, cancellationToken) is { } known; key = key.Next)
        {
            if (known.Delivery == entry.Delivery)
            {
                return new Written(known, WasThere: true, (await LedgerAsync(id, cancellationToken)).IsWithdrawn(known.Identity));
            }
        }

        return null;
    }

    private async Task<Ledger> LedgerAsync(WorkshopId id, CancellationToken cancellationToken) =>
        Ledger.Read(await entries.ReadAsync(id, cancellationToken));

    /// <summary>The entry that this one repeats; null when it is a new intention.</summary>
    private Entry? Repeated(Entry entry, List<Entry> same, Ledger ledger, bool isLatestWins)
    {
        if (same.Find(other => other.Delivery == entry.Delivery) is { } delivered)
        {
            return delivered;
        }

        same.Sort((one, other) => one.Key.Generation.CompareTo(other.Key.Generation));
        var newest = same[^1];
        var isRecent = time.GetUtcNow() - newest.At < SameIntention;
        return newest.Payload switch
        {
            Contribution contribution when isLatestWins =>
                isRecent && (ledger.IsWithdrawn(newest.Identity) || IsLatest(newest, contribution, ledger)) ? newest : null,
            Contribution => isRecent ? newest : null,
            Withdraw withdraw => ledger.IsWithdrawn(withdraw.Target) ? newest : null,
            Restore restore => ledger.IsWithdrawn(restore.Target) ? null : newest,
            Edit edit => isRecent && ledger.All.Last(other => other.Payload is Edit later && later.Target == edit.Target) == newest ? newest : null,
            Merge => ledger.IsWithdrawn(newest.Identity) ? null : newest,
            SetAside aside => ledger.AsideOf(aside.Target) == aside.Where ? newest : null,
            _ => isRecent ? newest : null,
        };
    }

    private static bool IsLatest(Entry entry, Contribution contribution, Ledger ledger)
    {
        var all = ledger.Of(entry.Key.Step, contribution.Form).ToList();
        return all.Find(one => one.Identity == entry.Identity) is { } said && all.FindLast(other => other.Author == said.Author) == said;
    }
}
