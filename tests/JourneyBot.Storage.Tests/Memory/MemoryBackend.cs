using JourneyBot.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.Storage.Tests.Memory;

/// <summary>The store of tests that need none, held to the same contract, so that they say what is true.</summary>
public sealed class MemoryBackend : IBackend
{
    private readonly InMemoryStore _store = new();

    public Host Connect() => new(services => services
        .AddSingleton(_store.Workshops)
        .AddSingleton(_store.Entries)
        .AddSingleton(_store.Participants)
        .AddSingleton(_store.Boards)
        .AddSingleton(_store.Ballots)
        .AddSingleton(_store.Followers)
        .AddSingleton(_store.Activity)
        .AddSingleton(_store.Leads)
        .AddSingleton(_store.Tenants)
        .AddSingleton(_store.Memberships));
}
