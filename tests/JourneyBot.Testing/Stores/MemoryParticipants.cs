using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryParticipants(Cells cells, StoreFaults faults) : IParticipantStore
{
    public Task<Participant?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindParticipant, () => cells.Find<Participant>(All(id) + person)?.Value);

    public Task<bool> AddAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.AddParticipant, () => cells.Save(All(id) + participant.Id, null, participant) is not null);

    public Task SaveAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.SaveParticipant, () =>
        {
            cells.Put(All(id) + participant.Id, participant);
            return true;
        });

    public Task<IReadOnlyList<Participant>> ReadAsync(WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadParticipants, () =>
            (IReadOnlyList<Participant>)[.. cells.Read<Participant>(All(id)).Select(stored => stored.Value)]);

    private static string All(WorkshopId id) => $"participant/{id}/";
}
