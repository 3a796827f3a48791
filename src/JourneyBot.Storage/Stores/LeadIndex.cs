using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>A partition for each person who ever led, a row for each workshop; what <see cref="WorkshopStore"/> notes.</summary>
internal sealed class LeadIndex(IRows rows) : ILeadIndex
{
    public async Task<IReadOnlyList<WorkshopId>> ReadAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var led = await rows.ReadAsync(Keys.LedBy(person), from, to, cancellationToken);
        return [.. led.Select(row => new WorkshopId(KeyText.Decode(row.Key)))];
    }

    public Task ForgetAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken) =>
        rows.DeleteAsync(Keys.LedBy(person), KeyText.Encode(id.Value), cancellationToken);
}
