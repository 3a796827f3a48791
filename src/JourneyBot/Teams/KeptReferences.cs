using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Teams;

/// <summary>Brings a header's conversation reference up to date whenever the header is written anyway: that costs nothing.</summary>
internal sealed class KeptReferences(IWorkshopStore store, ServiceUrls urls) : IWorkshopStore
{
    public Task<bool> CommitAsync(Stored<Workshop> seen, Workshop next, Transition transition, CancellationToken cancellationToken)
    {
        var reference = urls.Refresh(next.Opening.ConversationReference);
        var current = reference == next.Opening.ConversationReference ? next : next with { Opening = next.Opening with { ConversationReference = reference } };
        return store.CommitAsync(seen, current, transition, cancellationToken);
    }

    public Task<Stored<Workshop>?> FindAsync(WorkshopId id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public Task<Stored<WorkshopId>?> FindPointerAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        store.FindPointerAsync(conversation, cancellationToken);

    public Task<bool> PointAsync(ConversationKey conversation, WorkshopId id, Stored<WorkshopId>? seen, CancellationToken cancellationToken) =>
        store.PointAsync(conversation, id, seen, cancellationToken);

    public Task<bool> CreateAsync(Workshop workshop, Transition transition, CancellationToken cancellationToken) =>
        store.CreateAsync(workshop, transition, cancellationToken);

    public Task<Stored<Transition>?> FindTransitionAsync(WorkshopId id, int version, CancellationToken cancellationToken) =>
        store.FindTransitionAsync(id, version, cancellationToken);

    public Task<IReadOnlyList<Stored<Transition>>> ReadTransitionsAsync(WorkshopId id, CancellationToken cancellationToken) =>
        store.ReadTransitionsAsync(id, cancellationToken);

    public Task<Stored<Transition>?> ReplaceTransitionAsync(
        WorkshopId id, Stored<Transition> seen, Transition next, CancellationToken cancellationToken) =>
        store.ReplaceTransitionAsync(id, seen, next, cancellationToken);
}
