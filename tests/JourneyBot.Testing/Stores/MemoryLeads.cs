using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryLeads(Cells cells, StoreFaults faults) : ILeadIndex
{
    public Task<IReadOnlyList<WorkshopId>> ReadAsync(ParticipantId person, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadLed, () => (IReadOnlyList<WorkshopId>)
            [.. cells.Read<WorkshopId>(Of(person)).Select(stored => stored.Value)]);

    public Task ForgetAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ForgetLed, () =>
        {
            cells.Remove(Key(person, id));
            return true;
        });

    public static string Key(ParticipantId person, WorkshopId id) => Of(person) + id;

    private static string Of(ParticipantId person) => $"leads/{person}/";
}
