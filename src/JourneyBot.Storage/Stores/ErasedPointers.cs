using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;

namespace JourneyBot.Storage.Stores;

/// <summary>What points to a workshop from other partitions, or belongs to it there.</summary>
internal sealed class ErasedPointers(IRows rows)
{
    private const int Page = 500;

    /// <param name="workshop">As its header had it; null: not known any more.</param>
    /// <param name="all">Its rows.</param>
    public async Task EraseAsync(WorkshopId id, Workshop? workshop, IReadOnlyList<Row> all, CancellationToken cancellationToken)
    {
        var key = KeyText.Encode(id.Value);
        foreach (var person in PeopleOf(workshop, all))
        {
            await rows.DeleteAsync(Keys.LedBy(person), key, cancellationToken);
            await rows.DeleteAsync(Keys.TracesOf(person), key, cancellationToken);
        }

        if (workshop is not null)
        {
            await rows.DeleteAsync(Keys.Tenant(workshop.Opening.Tenant), Keys.Started(workshop.StartedAt, id), cancellationToken);
            await rows.DeleteAsync(Keys.Kept, Keys.NotedAt(workshop.StartedAt, id), cancellationToken);
            await UnpointAsync(workshop, cancellationToken);
        }

        await rows.DeleteAsync(Keys.Activity, key, cancellationToken);
        await EraseValuesAsync(id, cancellationToken);
    }

    private static IEnumerable<ParticipantId> PeopleOf(Workshop? workshop, IReadOnlyList<Row> all)
    {
        var transitions = all.Where(row => row.Key.StartsWith(Keys.Transitions.From, StringComparison.Ordinal));
        return all.Select(row => Keys.PersonIn(row.Key)).OfType<ParticipantId>()
            .Concat(transitions.Select(row => TransitionDocument.Read(row.Content).By))
            .Concat(workshop is null ? [] : workshop.Facilitators.Add(workshop.MovedBy))
            .Distinct();
    }

    /// <summary>Unless the conversation is at another one.</summary>
    private async Task UnpointAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var partition = Keys.Partition(workshop.Opening.Conversation);
        if (await rows.FindAsync(partition, Keys.Only, cancellationToken) is { } pointer && pointer.Content == workshop.Id.Value)
        {
            await rows.DeleteAsync(partition, Keys.Only, pointer.Version, cancellationToken);
        }
    }

    /// <summary>Lists that wait for a yes and tickets have the workshop's id in their key; unfinished interviews in what they hold.</summary>
    private async Task EraseValuesAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        foreach (var kind in (string[])["import", "restore"])
        {
            await EraseAsync($"{kind}-{id.Value}", _ => true, cancellationToken);
        }

        await EraseAsync("state-", content => content.Contains(id.Value, StringComparison.Ordinal), cancellationToken);
    }

    private async Task EraseAsync(string prefix, Func<string, bool> isDoomed, CancellationToken cancellationToken)
    {
        var (from, to) = (Keys.Partition(prefix), Keys.Partition(prefix) + "~");
        while (true)
        {
            var page = await rows.ScanAsync(from, to, Page, cancellationToken);
            foreach (var placed in page.Where(placed => isDoomed(placed.Row.Content)))
            {
                await rows.DeleteAsync(placed.Partition, placed.Row.Key, cancellationToken);
            }

            if (page.Count < Page)
            {
                return;
            }

            // A space is less than whatever a key may hold.
            from = page[^1].Partition + " ";
        }
    }
}
