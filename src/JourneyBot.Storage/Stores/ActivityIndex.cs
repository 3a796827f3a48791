using System.Globalization;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>One row per workshop of the last days, so one partition is enough and is read whole.</summary>
internal sealed class ActivityIndex(IRows rows) : IActivityIndex
{
    public Task TouchAsync(WorkshopId id, DateTimeOffset at, CancellationToken cancellationToken) =>
        rows.PutAsync(Keys.Activity, KeyText.Encode(id.Value), at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), cancellationToken);

    public async Task<IReadOnlyList<WorkshopId>> TouchedSinceAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var touched = await rows.ReadAsync(Keys.Activity, from, to, cancellationToken);
        return [.. touched.Where(row => At(row) >= since).Select(row => new WorkshopId(KeyText.Decode(row.Key)))];
    }

    public async Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        foreach (var row in (await rows.ReadAsync(Keys.Activity, from, to, cancellationToken)).Where(row => At(row) < before))
        {
            await rows.DeleteAsync(Keys.Activity, row.Key, cancellationToken);
        }
    }

    private static DateTimeOffset At(Row row) => DateTimeOffset.Parse(row.Content, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
