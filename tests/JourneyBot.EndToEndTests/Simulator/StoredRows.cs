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
    private const int Looks = 5;

    private readonly ServiceProvider _store = new ServiceCollection().AddJourneyStorage(options).BuildServiceProvider();
    private WorkshopId? _only;

    public static StoredRows OfSqlite(HostProcess host) => new(StorageOptions.Sqlite(Path.Combine(host.Folder, "journeys.db")));

    /// <summary>The rows of the workshop that is open there.</summary>
    public async Task<StoredRows> AboutAsync(Conversation conversation)
    {
        var where = new ConversationKey(Operation.Of("conversation", conversation.Id));
        var pointer = await LookAsync((IWorkshopStore store) => store.FindPointerAsync(where, CancellationToken.None));
        return new StoredRows(options) { _only = pointer?.Value };
    }

    public async Task<IReadOnlyList<Entry>> ContributionsAsync(StepId step) =>
    [
        .. (await EntriesAsync(await WorkshopAsync()))
            .Where(entry => entry.Key.Step == step && entry.Payload is Contribution),
    ];

    public async Task<Journey> JourneyAsync()
    {
        var workshop = await HeaderAsync();
        var votes = await new BallotBox(_store.GetRequiredService<IBallotStore>()).CountAsync(workshop, CancellationToken.None);
        return Journey.Fold(await EntriesAsync(workshop.Id), workshop.Facilitators, votes);
    }

    public async Task<Workshop> HeaderAsync()
    {
        var workshop = await WorkshopAsync();
        return (await LookAsync((IWorkshopStore store) => store.FindAsync(workshop, CancellationToken.None)))!.Value;
    }

    /// <summary>As if they had been written in the chat.</summary>
    public async Task WriteAsync(IEnumerable<Entry> entries)
    {
        var workshop = await WorkshopAsync();
        foreach (var entry in entries)
            Assert.Null(await _store.GetRequiredService<IEntryStore>().AddAsync(workshop, entry, CancellationToken.None));
    }

    public async Task<IReadOnlyList<Ballot>> BallotsAsync(string round)
    {
        var workshop = await WorkshopAsync();
        return await LookAsync((IBallotStore store) => store.ReadAsync(workshop, round, CancellationToken.None));
    }

    public async Task<IReadOnlyList<WorkshopId>> WorkshopsAsync() =>
        [.. await LookAsync((IActivityIndex index) => index.TouchedSinceAsync(DateTimeOffset.MinValue, CancellationToken.None))];

    public async Task<IReadOnlyList<Transition>> TransitionsAsync()
    {
        var workshop = await WorkshopAsync();
        return [.. (await LookAsync((IWorkshopStore store) => store.ReadTransitionsAsync(workshop, CancellationToken.None))).Select(stored => stored.Value)];
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private Task<IReadOnlyList<Entry>> EntriesAsync(WorkshopId workshop) =>
        LookAsync((IEntryStore store) => store.ReadAsync(workshop, CancellationToken.None));

    /// <summary>Looks again where a busy machine kept the store from answering in the time that the product gives it.</summary>
    private async Task<T> LookAsync<TPort, T>(Func<TPort, Task<T>> look)
        where TPort : notnull
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await look(_store.GetRequiredService<TPort>());
            }
            catch (Exception fault) when (JourneyStorage.IsAtFault(fault) && tries < Looks)
            {
            }
        }
    }

    private async Task<WorkshopId> WorkshopAsync() => _only ?? Assert.Single(await WorkshopsAsync());
}
