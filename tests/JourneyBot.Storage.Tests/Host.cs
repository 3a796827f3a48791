using JourneyBot.Storage.Rows;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.Storage.Tests;

/// <summary>The ports as one host has them. Two of these are two hosts on one store.</summary>
public sealed class Host : IDisposable
{
    private readonly ServiceProvider _services;

    public Host(StorageOptions options)
        : this(services => services.AddJourneyStorage(options))
    {
    }

    public Host(Action<IServiceCollection> addStore)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        addStore(services);
        _services = services.BuildServiceProvider();
    }

    public IWorkshopStore Workshops => Get<IWorkshopStore>();

    public IEntryStore Entries => Get<IEntryStore>();

    public IParticipantStore Participants => Get<IParticipantStore>();

    public IBoardStore Boards => Get<IBoardStore>();

    public IBallotStore Ballots => Get<IBallotStore>();

    public IFollowerStore Followers => Get<IFollowerStore>();

    public IActivityIndex Activity => Get<IActivityIndex>();

    public ILeadIndex Leads => Get<ILeadIndex>();

    public ITenantIndex Tenants => Get<ITenantIndex>();

    public IMembershipIndex Memberships => Get<IMembershipIndex>();

    public ITraceIndex Traces => Get<ITraceIndex>();

    public IRetentionIndex Kept => Get<IRetentionIndex>();

    public IErasureJobs Jobs => Get<IErasureJobs>();

    public IEraser Eraser => Get<IEraser>();

    public IPurgeState Purge => Get<IPurgeState>();

    public ISmallRows Small => Get<ISmallRows>();

    public IKeyValueStore Values => Get<IKeyValueStore>();

    public IStoreHealth Health => Get<IStoreHealth>();

    internal IRows Rows => Get<IRows>();

    public void Dispose() => _services.Dispose();

    private T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();
}
