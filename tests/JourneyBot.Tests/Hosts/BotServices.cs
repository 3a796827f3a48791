using JourneyBot.Admitting;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Following;
using JourneyBot.Hosting;
using JourneyBot.Links;
using JourneyBot.Testing.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.Tests.Hosts;

/// <summary>The product's services as its host wires them, on a SQLite file.</summary>
internal static class BotServices
{
    /// <summary>At which the host says it is reached.</summary>
    public static readonly Uri Address = new("https://bot.example.com/");

    /// <param name="alter">What a test puts in place of its own.</param>
    /// <param name="settings">Beside those of the storage.</param>
    public static ServiceProvider Build(
        string file, Action<IServiceCollection>? alter = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Kind"] = "sqlite", ["Storage:Path"] = file })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddJourneyBot(configuration, new BotSettings(new BotIdentity(string.Empty), ActionMode.Execute) 
            {
                Links = LinkSettings.None with { PublicUrl = Address },
                Limits = LimitSettings.Read(configuration),
                Tenants = TenantSettings.Read(configuration),
            })
            .AddSingleton<IChannel, RecordingChannel>()
            .AddSingleton<IPrivateChats, RecordingPrivateChats>();
        alter?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Workshops in memory instead; several hosts may share them.</summary>
    public static IServiceCollection AddMemoryStore(this IServiceCollection services, InMemoryStore store) => services
        .AddSingleton(store.Workshops)
        .AddSingleton(store.Entries)
        .AddSingleton(store.Participants)
        .AddSingleton(store.Boards)
        .AddSingleton(store.Ballots)
        .AddSingleton(store.Followers)
        .AddSingleton(store.Activity)
        .AddSingleton(store.Leads)
        .AddSingleton(store.Tenants)
        .AddSingleton(store.Memberships);
}
