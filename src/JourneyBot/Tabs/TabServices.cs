using JourneyBot.Extension;
using JourneyBot.Links;
using JourneyBot.Maps;

namespace JourneyBot.Tabs;

/// <summary>The tab, wired. Where nobody can sign in, it is not there.</summary>
internal static class TabServices
{
    public static IServiceCollection AddTab(this IServiceCollection services, TabSettings? settings) => services
        .AddSingleton(provider => new TabEndpoint(
            settings is null ? null : new TabTokens(settings, provider.GetRequiredService<IHttpClientFactory>().CreateClient(), provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<WorkshopSearch>(),
            provider.GetRequiredService<MapLinks>(),
            provider.GetRequiredService<PageRenderer>()));

    public static void MapTab(this WebApplication app)
    {
        app.MapGet("/tab", (string? lang, HttpContext context, TabEndpoint tab) => tab.ShowAsync(lang, context));
        app.MapGet("/tab/workshops", (string? lang, string? where, HttpContext context, TabEndpoint tab) => tab.ListAsync(lang, where, context));
        app.MapGet("/scripts/{name}", (string name, HttpContext context) => TabScript.Asset.Serve(name, context));
    }
}
