using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>A partition for each tenant, a row for each workshop, the newest first; what <see cref="WorkshopStore"/> notes.</summary>
internal sealed class TenantIndex(IRows rows) : ITenantIndex
{
    public async Task<IReadOnlyList<WorkshopId>> ReadAsync(string tenant, int most, CancellationToken cancellationToken)
    {
        // A start that was tried again has a row for each try.
        var listed = await rows.ReadFirstAsync(Keys.Tenant(tenant), most, cancellationToken);
        return [.. listed.Select(row => Keys.ReadStarted(row.Key)).Distinct()];
    }
}
