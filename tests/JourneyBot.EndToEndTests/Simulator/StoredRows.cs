using JourneyBot.Storage;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Looks behind the hosts: the rows of the only workshop that their store has, or <see cref="AboutAsync"/> one of several.</summary>
internal sealed class StoredRows(StorageOptions options) : IAsyncDisposable
{
    private readonly ServiceProvider _store = new ServiceCollection().AddJourneyStorage(options).BuildServiceProvider();
    private WorkshopId? _only;

    public static StoredRows OfSqlite(HostProcess host) => new(StorageOptions.Sqlite(Path.Combine(host.Folder, "journeys.db")));

    /// <summary>The rows of the workshop that is open there.</summary>
    public async Task<StoredRows> AboutAsync(Conversation conversation)
    {
        var where = new ConversationKey(Operation.Of("conversation", conversation.Id));
        var pointer = await _store.GetRequiredService<IWorkshopStore>().FindPointerAsync(where, CancellationToken.None);
        return new StoredRows(options) { _only = pointer?.Value };
    }

    public async Task<IReadOnlyList<Entry>> ContributionsAsync(StepId step) =>
    [
        .. (await _store.GetRequiredService<IEntryStore>().ReadAsync(await WorkshopAsync(), CancellationToken.None))
            .Where(entry => entry.Key.Step == step && entry.Payload is Contribution),
    ];

    public async Task<Journey> JourneyAsync()
    {
        var workshop = await HeaderAsync();
        var votes = await new BallotBox(_store.GetRequiredService<IBallotStore>()).CountAsync(workshop, CancellationToken.None);
        var entries = await _store.GetRequiredService<IEntryStore>().ReadAsync(workshop.Id, CancellationToken.None);
        return Journey.Fold(entries, workshop.Facilitators, votes);
    }

    public async Task<Workshop> HeaderAsync() =>
        (await _store.GetRequiredService<IWorkshopStore>().FindAsync(await WorkshopAsync(), CancellationToken.None))!.Value;

    /// <summary>As if they had been written in the chat.</summary>
    public async Task WriteAsync(IEnumerable<Entry> entries)
    {
        var workshop = await WorkshopAsync();
        foreach (var entry in entries)
            Assert.Null(await _store.GetRequiredService<IEntryStore>().AddAsync(workshop, entry, CancellationToken.None));
    }

    public async Task<IReadOnlyList<Ballot>> BallotsAsync(string round) =>
        await _store.GetRequiredService<IBallotStore>().ReadAsync(await WorkshopAsync(), round, CancellationToken.None);

    public async Task<IReadOnlyList<WorkshopId>> WorkshopsAsync() =>
        [.. await _store.GetRequiredService<IActivityIndex>().TouchedSinceAsync(DateTimeOffset.MinValue, CancellationToken.None)];

    public async Task<IReadOnlyList<Transition>> TransitionsAsync() =>
    [
        .. (await _store.GetRequiredService<IWorkshopStore>().ReadTransitionsAsync(await WorkshopAsync(), CancellationToken.None))
            .Select(stored => stored.Value),
    ];

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task<WorkshopId> WorkshopAsync() => _only ?? Assert.Single(await WorkshopsAsync());
}
