using JourneyBot.Extension;
using JourneyBot.Links;
using JourneyBot.Maps;

namespace JourneyBot.Tabs;

/// <summary>The tab, wired. Where nobody can sign in, it is not there.</summary>
internal static class TabServices
{
    /// <summary>The client that reads its metadata. One that does not answer shall not keep people waiting for long.</summary>
    private const string Directory = "directory";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddTab(this IServiceCollection services, TabSettings? settings) => services
        .AddDirectory()
        .AddSingleton(provider => new TabEndpoint(
            settings is null ? null : new TabTokens(settings, provider.GetRequiredService<IHttpClientFactory>().CreateClient(Directory), provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<WorkshopSearch>(),
            provider.GetRequiredService<MapLinks>(),
            provider.GetRequiredService<PageRenderer>()));

    private static IServiceCollection AddDirectory(this IServiceCollection services)
    {
        services.AddHttpClient(Directory, client => client.Timeout = Patience);
        return services;
    }

    public static void MapTab(this WebApplication app)
    {
        app.MapGet("/tab", (string? lang, HttpContext context, TabEndpoint tab) => tab.ShowAsync(lang, context));
        app.MapGet("/tab/configure", (string? lang, HttpContext context, TabEndpoint tab) => tab.ConfigureAsync(lang, context));
        app.MapGet("/tab/workshops", (string? lang, string? where, HttpContext context, TabEndpoint tab) => tab.ListAsync(lang, where, context));
        app.MapGet("/scripts/{name}", (string name, HttpContext context) => TabScript.Serve(name, context));
    }
}
