using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryTenants(Cells cells, StoreFaults faults) : ITenantIndex
{
    public Task<IReadOnlyList<WorkshopId>> ReadAsync(string tenant, int most, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadTenant, () => (IReadOnlyList<WorkshopId>)
            [.. cells.Read<WorkshopId>(Of(tenant)).Take(most).Select(stored => stored.Value).Distinct()]);

    public static void Note(Cells cells, Workshop workshop)
    {
        if (!workshop.IsPreparation && workshop.Opening.Tenant.Length > 0)
        {
            var left = (DateTimeOffset.MaxValue.UtcTicks - workshop.StartedAt.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);
            cells.Put($"{Of(workshop.Opening.Tenant)}{left}/{workshop.Id}", workshop.Id);
        }
    }

    private static string Of(string tenant) => $"tenant/{tenant}/";
}
