using JourneyBot.Storage;
using JourneyBot.Testing.Hosting;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Looks behind the hosts: the rows of the only workshop that their store has.</summary>
internal sealed class StoredRows(StorageOptions options) : IAsyncDisposable
{
    private readonly ServiceProvider _store = new ServiceCollection().AddJourneyStorage(options).BuildServiceProvider();

    public static StoredRows OfSqlite(HostProcess host) => new(StorageOptions.Sqlite(Path.Combine(host.Folder, "journeys.db")));

    public async Task<IReadOnlyList<Entry>> ContributionsAsync(StepId step) =>
    [
        .. (await _store.GetRequiredService<IEntryStore>().ReadAsync(await WorkshopAsync(), CancellationToken.None))
            .Where(entry => entry.Key.Step == step && entry.Payload is Contribution),
    ];

    public async Task<Journey> JourneyAsync()
    {
        var id = await WorkshopAsync();
        var workshop = (await _store.GetRequiredService<IWorkshopStore>().FindAsync(id, CancellationToken.None))!.Value;
        return Journey.Fold(await _store.GetRequiredService<IEntryStore>().ReadAsync(id, CancellationToken.None), workshop.Facilitators);
    }

    public async Task<IReadOnlyList<WorkshopId>> WorkshopsAsync() =>
        [.. await _store.GetRequiredService<IActivityIndex>().TouchedSinceAsync(DateTimeOffset.MinValue, CancellationToken.None)];

    public async Task<IReadOnlyList<Transition>> TransitionsAsync() =>
    [
        .. (await _store.GetRequiredService<IWorkshopStore>().ReadTransitionsAsync(await WorkshopAsync(), CancellationToken.None))
            .Select(stored => stored.Value),
    ];

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task<WorkshopId> WorkshopAsync() => Assert.Single(await WorkshopsAsync());
}
