using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>One partition with a row for each workshop, the oldest first; what <see cref="WorkshopStore"/> notes.</summary>
internal sealed class RetentionIndex(IRows rows) : IRetentionIndex
{
    public async Task<bool> BeginAsync(WorkshopId id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var header = await rows.FindAsync(Keys.Partition(id), Keys.Header, cancellationToken);
        if (header is not null && HeaderDocument.Find(header.Content) is null)
        {
            return false;
        }

        await rows.InsertAsync(Keys.Kept, Keys.NotedAt(at, id), string.Empty, cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<Noted>> ReadBeforeAsync(DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        var oldest = await rows.ReadFirstAsync(Keys.Kept, most, cancellationToken);
        return [.. oldest.Select(row => new Noted(Keys.ReadStarted(row.Key), Keys.ReadTime(row.Key))).Where(noted => noted.At < before)];
    }

    public async Task<DateTimeOffset?> LastWriteAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var all = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return all.Select(row => RowTimes.Last(row)).Max();
    }

    public async Task MoveAsync(Noted noted, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await rows.InsertAsync(Keys.Kept, Keys.NotedAt(at, noted.Id), string.Empty, cancellationToken);
        await ForgetAsync(noted, cancellationToken);
    }

    public Task ForgetAsync(Noted noted, CancellationToken cancellationToken) =>
        rows.DeleteAsync(Keys.Kept, Keys.NotedAt(noted.At, noted.Id), cancellationToken);
}
