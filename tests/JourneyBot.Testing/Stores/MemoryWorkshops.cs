using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryWorkshops(Cells cells, StoreFaults faults) : IWorkshopStore
{
    public Task<Stored<Workshop>?> FindAsync(WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindWorkshop, () => cells.Find<Workshop>(Header(id)));

    public Task<Stored<WorkshopId>?> FindPointerAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindPointer, () => cells.Find<WorkshopId>(Pointer(conversation)));

    public Task<bool> PointAsync(
        ConversationKey conversation, WorkshopId id, Stored<WorkshopId>? seen, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.Point, () => cells.Save(Pointer(conversation), seen?.Version, id) is not null);

    public Task<bool> CreateAsync(Workshop workshop, Transition transition, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.Create, () =>
        {
            MemoryTenants.Note(cells, workshop);
            return Commit(workshop, null, transition);
        });

    public Task<bool> CommitAsync(Stored<Workshop> seen, Workshop next, Transition transition, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.Commit, () => Commit(next, seen.Version, transition));

    public Task<Stored<Transition>?> FindTransitionAsync(WorkshopId id, int version, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindTransition, () => cells.Find<Transition>(Version(id, version)));

    public Task<IReadOnlyList<Stored<Transition>>> ReadTransitionsAsync(WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadTransitions, () => cells.Read<Transition>(Transitions(id)));

    public Task<Stored<Transition>?> ReplaceTransitionAsync(
        WorkshopId id, Stored<Transition> seen, Transition next, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReplaceTransition, () => cells.Save(Version(id, next.Version), seen.Version, next));

    private static string Header(WorkshopId id) => $"workshop/{id}";

    private static string Pointer(ConversationKey conversation) => $"pointer/{conversation}";

    private static string Transitions(WorkshopId id) => $"transition/{id}/";

    private static string Version(WorkshopId id, int version) => Transitions(id) + version.ToString("d9", CultureInfo.InvariantCulture);

    private bool Commit(Workshop next, string? seen, Transition transition)
    {
        foreach (var leader in next.Facilitators)
        {
            cells.Put(MemoryLeads.Key(leader, next.Id), next.Id);
        }

        return cells.Commit((Header(next.Id), seen, next), (Version(next.Id, transition.Version), null, transition));
    }
}
