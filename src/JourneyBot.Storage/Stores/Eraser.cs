using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class Eraser(IRows rows) : IEraser
{
    private readonly ErasedRows _partition = new(rows);
    private readonly ErasedPointers _pointers = new(rows);

    public async Task<Condemned?> CondemnAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        while (await rows.FindAsync(Keys.Partition(id), Keys.Header, cancellationToken) is { } header
            && HeaderDocument.FindErased(header.Content) is { } workshop)
        {
            if (HeaderDocument.Find(header.Content) is null
                || await rows.ReplaceAsync(Keys.Partition(id), Keys.Header, HeaderDocument.Condemn(header.Content), header.Version, cancellationToken) is not null)
            {
                return new Condemned(workshop, await PostedAsync(id, cancellationToken));
            }
        }

        return null;
    }

    /// <summary>The header goes last: whoever comes after a crash reads in it what pointed to the workshop.</summary>
    public async Task EraseAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var all = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        var header = all.FirstOrDefault(row => row.Key == Keys.Header);
        var workshop = header is null ? null : HeaderDocument.FindErased(header.Content);
        await _pointers.EraseAsync(id, workshop, all, cancellationToken);
        await rows.DeleteAllAsync(Keys.Partition(id), [.. all.Select(row => row.Key).Where(key => key != Keys.Header)], cancellationToken);
        if (workshop is not null)
        {
            await rows.PutAsync(Keys.Partition(id), Keys.Header, HeaderDocument.Gone, cancellationToken);
        }
    }

    public Task<bool> RemoveAsync(
        WorkshopId id, IReadOnlyCollection<ParticipantId> names, DateTimeOffset before, CancellationToken cancellationToken) =>
        _partition.RemoveAsync(id, names, before, cancellationToken);

    public Task<int> CountAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken) =>
        _partition.CountAsync(id, names, cancellationToken);

    public async Task<bool> ReplaceAsync(Stored<Workshop> seen, Workshop next, CancellationToken cancellationToken) =>
        await rows.ReplaceAsync(Keys.Partition(next.Id), Keys.Header, HeaderDocument.Write(next), seen.Version, cancellationToken) is not null;

    public Task<bool> CompactAsync(CancellationToken cancellationToken) => rows.CompactAsync(cancellationToken);

    /// <summary>In the order of time, as far as it is known.</summary>
    private async Task<IReadOnlyList<string>> PostedAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Transitions;
        var transitions = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        (from, to) = Keys.Boards;
        var boards = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return
        [
            .. transitions.SelectMany(row => TransitionDocument.Read(row.Content).Debts).Select(debt => debt.Message).OfType<string>(),
            .. boards.Select(row => BoardDocument.Read(row.Content).Message),
        ];
    }
}
