using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

/// <summary>Payloads are kept as JSON, as on disk: what does not survive that does not survive here.</summary>
internal sealed class MemoryEntries(Cells cells, StoreFaults faults) : IEntryStore
{
    public Task<Entry?> AddAsync(WorkshopId id, Entry entry, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.AddEntry, () => cells.Save(Key(id, entry.Key), null, Row.Of(entry)) is null ? Find(id, entry.Key) : null);

    public Task<Entry?> FindAsync(WorkshopId id, EntryKey key, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindEntry, () => Find(id, key));

    public Task<IReadOnlyList<Entry>> ReadAsync(WorkshopId id, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.ReadEntries, () => (IReadOnlyList<Entry>)[.. cells.Read<Row>(Entries(id)).Select(row => row.Value.Read())]);

    private static string Entries(WorkshopId id) => $"entry/{id}/";

    private static string Key(WorkshopId id, EntryKey key) => Entries(id) + key;

    private Entry? Find(WorkshopId id, EntryKey key) => cells.Find<Row>(Key(id, key))?.Value.Read();

    private sealed record Row(EntryKey Key, DateTimeOffset At, string Json, string Delivery)
    {
        public static Row Of(Entry entry) => new(entry.Key, entry.At, PayloadJson.Write(entry.Payload), entry.Delivery);

        public Entry Read() => new(Key, At, PayloadJson.Read(Json), Delivery);
    }
}
