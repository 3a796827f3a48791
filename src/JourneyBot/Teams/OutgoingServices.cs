using JourneyBot.Telemetry;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.Options;

namespace JourneyBot.Teams;

/// <summary>The way to the channel: by which client, to which hosts, at which address.</summary>
internal static class OutgoingServices
{
    public static IServiceCollection AddOutgoing(this IServiceCollection services, ServiceHosts hosts)
    {
        // The client without a name is the one that the bot packages take. A redirect would show cards, if not the token, to anybody.
        services.AddHttpClient(Options.DefaultName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddHttpMessageHandler<ConnectorTelemetry>()
            .AddHttpMessageHandler<TokenGuard>();
        return services
            .AddSingleton(hosts)
            .AddTransient<ConnectorTelemetry>()
            .AddTransient<TokenGuard>()
            .AddSingleton<ServiceUrls>()
            .KeepReferences();
    }

    /// <summary>Before the store that is registered, whichever it is.</summary>
    private static IServiceCollection KeepReferences(this IServiceCollection services)
    {
        var store = services.Last(service => service.ServiceType == typeof(IWorkshopStore)).ImplementationType!;
        return services.AddSingleton<IWorkshopStore>(provider => new KeptReferences(
            (IWorkshopStore)ActivatorUtilities.CreateInstance(provider, store), provider.GetRequiredService<ServiceUrls>()));
    }
}
