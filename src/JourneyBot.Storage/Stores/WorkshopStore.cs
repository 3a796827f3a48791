using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class WorkshopStore(IRows rows) : IWorkshopStore
{
    public async Task<Stored<Workshop>?> FindAsync(WorkshopId id, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.Header, cancellationToken) is { } row
            && HeaderDocument.Find(row.Content) is { } workshop
            ? new Stored<Workshop>(workshop, row.Version)
            : null;

    public async Task<Stored<WorkshopId>?> FindPointerAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(conversation), Keys.Only, cancellationToken) is { } row
            ? new Stored<WorkshopId>(new WorkshopId(row.Content), row.Version)
            : null;

    public async Task<bool> PointAsync(
        ConversationKey conversation, WorkshopId id, Stored<WorkshopId>? seen, CancellationToken cancellationToken) =>
        await rows.SaveAsync(Keys.Partition(conversation), Keys.Only, id.Value, seen?.Version, cancellationToken) is not null;

    public async Task<bool> CreateAsync(Workshop workshop, Transition transition, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(Keys.Partition(workshop.Id), Keys.Header, cancellationToken) is not null)
        {
            // A repeat; of one that was erased nothing may be noted again.
            return false;
        }

        await NoteAsync(workshop, workshop.Facilitators, cancellationToken);
        await ListAsync(workshop, cancellationToken);
        await rows.InsertAsync(Keys.Kept, Keys.NotedAt(workshop.StartedAt, workshop.Id), string.Empty, cancellationToken);
        return await CommitAsync(workshop, seen: null, transition, cancellationToken);
    }

    public async Task<bool> CommitAsync(Stored<Workshop> seen, Workshop next, Transition transition, CancellationToken cancellationToken)
    {
        await NoteAsync(next, next.Facilitators.Except(seen.Value.Facilitators), cancellationToken);
        return await CommitAsync(next, seen.Version, transition, cancellationToken);
    }

    public async Task<Stored<Transition>?> FindTransitionAsync(WorkshopId id, int version, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.OfTransition(version), cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<Stored<Transition>>> ReadTransitionsAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Transitions;
        return [.. (await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken)).Select(Read)];
    }

    public async Task<Stored<Transition>?> ReplaceTransitionAsync(
        WorkshopId id, Stored<Transition> seen, Transition next, CancellationToken cancellationToken)
    {
        var key = Keys.OfTransition(next.Version);
        var version = await rows.ReplaceAsync(Keys.Partition(id), key, TransitionDocument.Write(next), seen.Version, cancellationToken);
        return version is null ? null : new Stored<Transition>(next, version);
    }

    /// <summary>Before the header says so: what <see cref="TraceIndex"/> and <see cref="LeadIndex"/> read.</summary>
    private async Task NoteAsync(Workshop workshop, IEnumerable<ParticipantId> leaders, CancellationToken cancellationToken)
    {
        foreach (var leader in leaders)
        {
            await rows.PutAsync(Keys.TracesOf(leader), KeyText.Encode(workshop.Id.Value), string.Empty, cancellationToken);
            await rows.PutAsync(Keys.LedBy(leader), KeyText.Encode(workshop.Id.Value), string.Empty, cancellationToken);
        }
    }

    /// <summary>Before the header is there: what <see cref="TenantIndex"/> reads.</summary>
    private async Task ListAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        if (!workshop.IsPreparation && workshop.Opening.Tenant.Length > 0)
        {
            await rows.InsertAsync(Keys.Tenant(workshop.Opening.Tenant), Keys.Started(workshop.StartedAt, workshop.Id), string.Empty, cancellationToken);
        }
    }

    private Task<bool> CommitAsync(Workshop workshop, string? seen, Transition transition, CancellationToken cancellationToken) =>
        rows.CommitAsync(
            Keys.Partition(workshop.Id),
            [
                new Change(Keys.Header, HeaderDocument.Write(workshop), seen),
                new Change(Keys.OfTransition(transition.Version), TransitionDocument.Write(transition)),
            ],
            cancellationToken);

    private static Stored<Transition> Read(Row row) => new(TransitionDocument.Read(row.Content), row.Version);
}
