using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryMemberships(Cells cells, StoreFaults faults) : IMembershipIndex
{
    private readonly Lock _gate = new();

    public Task NoteAsync(ParticipantId person, Membership change, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.NoteMembership, () =>
        {
            lock (_gate)
            {
                var known = cells.Find<Membership>(Of(person) + change.Where)?.Value;
                if (known is null ? !change.IsIn : known.At < change.At)
                {
                    cells.Put(Of(person) + change.Where, change);
                }
            }

            return true;
        });

    public Task<IReadOnlyList<Membership>> ReadAsync(ParticipantId person, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadMemberships, () => (IReadOnlyList<Membership>)
            [.. cells.Read<Membership>(Of(person)).Select(stored => stored.Value)]);

    public Task ForgetAsync(ParticipantId person, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ForgetMemberships, () =>
        {
            foreach (var known in cells.Read<Membership>(Of(person)).Where(stored => stored.Value.IsIn))
            {
                cells.Remove(Of(person) + known.Value.Where);
            }

            return true;
        });

    private static string Of(ParticipantId person) => $"member/{person}/";
}
