using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>The append-only rows of a workshop.</summary>
public interface IEntryStore
{
    /// <summary>Inserts. Null when it is in now; else the entry that has its key already, unchanged. One operation, two when it is met.</summary>
    Task<Entry?> AddAsync(WorkshopId id, Entry entry, CancellationToken cancellationToken);

    Task<Entry?> FindAsync(WorkshopId id, EntryKey key, CancellationToken cancellationToken);

    /// <summary>All entries, in no order that means anything.</summary>
    Task<IReadOnlyList<Entry>> ReadAsync(WorkshopId id, CancellationToken cancellationToken);
}
