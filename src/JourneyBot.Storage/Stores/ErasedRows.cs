using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Storage.Stores;

/// <summary>
/// A person's rows in one workshop. What they wrote goes, and others' changes to it. What they decided about the others' entries (put aside, merged,
/// moved, taken back) stays under nobody's name: else what was hidden would come back.
/// </summary>
internal sealed class ErasedRows(IRows rows)
{
    private const string NoDelivery = "erased";

    public async Task<bool> RemoveAsync(
        WorkshopId id, IReadOnlyCollection<ParticipantId> names, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var all = await ReadAsync(id, cancellationToken);
        var entries = Entries(all);
        var own = entries.Where(entry => names.Contains(entry.Key.Author) && entry.At < before).ToList();
        var gone = own.Select(entry => entry.Identity).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in own.Where(entry => Target(entry.Payload) is { } target && !gone.Contains(target)))
        {
            var unnamed = decision with { Key = decision.Key with { Author = Workshop.Nobody }, Delivery = NoDelivery };
            await rows.InsertAsync(Keys.Partition(id), Keys.Of(unnamed.Key), EntryDocument.Write(unnamed), cancellationToken);
        }

        var about = entries.Where(entry => entry.Payload is Edit edit && gone.Contains(edit.Target));
        var persons = all.Where(row => Keys.PersonIn(row.Key) is { } person && names.Contains(person) && RowTimes.First(row) < before).ToList();
        await rows.DeleteAllAsync(
            Keys.Partition(id), [.. own.Concat(about).Select(entry => Keys.Of(entry.Key)).Concat(persons.Select(row => row.Key)).Distinct()], cancellationToken);
        await UnnameAsync(id, all, names, cancellationToken);
        return HasOthers(all, entries, names);
    }

    public async Task<int> CountAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken)
    {
        var all = await ReadAsync(id, cancellationToken);
        return Entries(all).Count(entry => names.Contains(entry.Key.Author))
            + all.Count(row => Keys.PersonIn(row.Key) is { } person && names.Contains(person));
    }

    private async Task<IReadOnlyList<Row>> ReadAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        return await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
    }

    private static List<Entry> Entries(IReadOnlyList<Row> all) =>
        [.. Within(all, Keys.Entries).Select(row => EntryDocument.Read(Keys.ReadEntry(row.Key), row.Content))];

    private static IEnumerable<Row> Within(IEnumerable<Row> all, (string From, string To) range) =>
        all.Where(row => string.CompareOrdinal(row.Key, range.From) >= 0 && string.CompareOrdinal(row.Key, range.To) < 0);

    /// <summary>Of a decision that holds no text; null: of words, or of something newer that may.</summary>
    private static string? Target(Payload payload) => payload switch
    {
        Withdraw withdraw => withdraw.Target,
        Restore restore => restore.Target,
        SetAside aside => aside.Target,
        Merge merge => merge.Target,
        Placement placement => placement.Target,
        _ => null,
    };

    private async Task UnnameAsync(WorkshopId id, IReadOnlyList<Row> all, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken)
    {
        foreach (var row in Within(all, Keys.Transitions))
        {
            // Whoever posts a card that it owes may change it meanwhile.
            for (var now = row; now is not null && names.Contains(TransitionDocument.Read(now.Content).By);)
            {
                var unnamed = TransitionDocument.Write(TransitionDocument.Read(now.Content) with { By = Workshop.Nobody });
                now = await rows.ReplaceAsync(Keys.Partition(id), now.Key, unnamed, now.Version, cancellationToken) is null
                    ? await rows.FindAsync(Keys.Partition(id), now.Key, cancellationToken)
                    : null;
            }
        }
    }

    private static bool HasOthers(IReadOnlyList<Row> all, List<Entry> entries, IReadOnlyCollection<ParticipantId> names) =>
        entries.Exists(entry => !names.Contains(entry.Key.Author) && entry.Key.Author != Workshop.Nobody)
        || all.Any(row => Keys.PersonIn(row.Key) is { } person && !names.Contains(person));
}
