namespace JourneyBot.Workshops.Facilitation;

/// <summary>What a person has prepared and not used yet, wherever they start.</summary>
public sealed class Preparations(ILeadIndex index, IWorkshopStore workshops, IEntryStore entries)
{
    public async Task<Stored<Workshop>?> FindAsync(ParticipantId person, string tenant, CancellationToken cancellationToken)
    {
        Stored<Workshop>? newest = null;
        foreach (var id in await index.ReadAsync(person, cancellationToken))
        {
            if (await workshops.FindAsync(id, cancellationToken) is { Value.IsEnded: false } found
                && found.Value.IsPreparedBy(person, tenant)
                && (newest is null || newest.Value.StartedAt < found.Value.StartedAt))
            {
                newest = found;
            }
        }

        return newest;
    }

    /// <summary>The same, if there is anything in it.</summary>
    public async Task<Stored<Workshop>?> FindFilledAsync(ParticipantId person, string tenant, CancellationToken cancellationToken) =>
        await FindAsync(person, tenant, cancellationToken) is { } found
            && (found.Value.PlannedMinutes is not null || (await entries.ReadAsync(found.Value.Id, cancellationToken)).Count > 0)
                ? found
                : null;
}
