using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryActivity(Cells cells, StoreFaults faults) : IActivityIndex
{
    private const string All = "activity/";

    public Task TouchAsync(WorkshopId id, DateTimeOffset at, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.Touch, () =>
        {
            cells.Put(All + id, (id, at));
            return true;
        });

    public Task<IReadOnlyList<WorkshopId>> TouchedSinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadTouched, () => (IReadOnlyList<WorkshopId>)
            [.. cells.Read<(WorkshopId Id, DateTimeOffset At)>(All).Select(stored => stored.Value).Where(touched => touched.At >= since).Select(touched => touched.Id)]);

    public Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.Forget, () =>
        {
            foreach (var (id, _) in cells.Read<(WorkshopId Id, DateTimeOffset At)>(All).Select(stored => stored.Value).Where(touched => touched.At < before))
            {
                cells.Remove(All + id);
            }

            return true;
        });
}
