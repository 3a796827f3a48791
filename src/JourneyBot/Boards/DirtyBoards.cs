using System.Collections.Concurrent;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>The workshops that this host wrote to since their board was last painted.</summary>
internal sealed class DirtyBoards(IActivityIndex index, TimeProvider time)
{
    /// <summary>How often a write leaves a trace for other hosts: well within the ten minutes they look back.</summary>
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(5);

    /// <summary>Well beyond the longest look back, which is a day.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<WorkshopId, long> _dirty = new();
    private DateTimeOffset _forgotten;
    private readonly ConcurrentDictionary<WorkshopId, long> _marks = new();
    private readonly ConcurrentDictionary<WorkshopId, DateTimeOffset> _touched = new();

    /// <summary>Called before a write: a host that dies right after it has left word.</summary>
    public async Task AnnounceAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_touched.TryGetValue(id, out var at) && now - at < TouchEvery)
        {
            return;
        }

        if (_touched.Count >= MostKnown)
        {
            _touched.Clear();
        }

        await index.TouchAsync(id, now, cancellationToken);
        _touched[id] = now;
    }

    /// <summary>Lets go of what no host looks for any more, or the index would grow for ever: once a day, whenever it is asked.</summary>
    public async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - _forgotten >= TimeSpan.FromDays(1))
        {
            await index.ForgetBeforeAsync(now - Kept, cancellationToken);
            _forgotten = now;
        }
    }

    /// <summary>What any host wrote to in this time.</summary>
    public Task<IReadOnlyList<WorkshopId>> TouchedAsync(TimeSpan lately, CancellationToken cancellationToken) =>
        index.TouchedSinceAsync(time.GetUtcNow() - lately, cancellationToken);

    public void Mark(WorkshopId id)
    {
        if (_marks.Count >= MostKnown)
        {
            _marks.Clear();
        }

        _marks.AddOrUpdate(id, 1, (_, marks) => marks + 1);
        _dirty.TryAdd(id, time.GetTimestamp());
    }

    /// <summary>It is not painted yet: what waits has waited since then, which is before any write that came meanwhile. No mark: nothing was written.</summary>
    public void MarkAgain(DirtyBoard board) => _dirty[board.Workshop] = board.Since;

    /// <summary>Grows with each mark: what was read before it grew may lack what this host wrote since.</summary>
    public long MarksOf(WorkshopId id) => _marks.GetValueOrDefault(id);

    /// <summary>Takes all: what is written from now on is dirty anew.</summary>
    public IReadOnlyList<DirtyBoard> TakeAll() =>
        [.. _dirty.Keys.ToList().Select(id => _dirty.TryRemove(id, out var since) ? new DirtyBoard(id, since) : null).OfType<DirtyBoard>()];
}

/// <param name="Since">The first write that is not shown yet, as a timestamp of the host's clock.</param>
internal sealed record DirtyBoard(WorkshopId Workshop, long Since);
