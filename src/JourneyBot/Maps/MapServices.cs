using JourneyBot.Links;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Maps;

/// <summary>The map page and its links, wired.</summary>
internal static class MapServices
{
    public static IServiceCollection AddMaps(this IServiceCollection services, LinkSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<LinkKeys>()
        .AddSingleton<LinkSigner>()
        .AddSingleton<MapLinks>()
        .AddSingleton<RevokeLinks>()
        .AddSingleton<MapRoom>()
        .AddSingleton<PageRenderer>()
        .AddSingleton<MapEndpoint>()
        .AddSingleton<Files.FileEndpoint>();

    /// <summary>Whatever stands below /maps/ or /files/ is taken for a token, so that nothing there answers differently.</summary>
    public static void MapMaps(this WebApplication app)
    {
        app.MapGet("/maps/{**token}", (string? token, string? lang, string? tab, HttpContext context, MapEndpoint maps) => maps.ShowAsync(token ?? string.Empty, new MapLook(lang, tab is not null), context));
        app.MapGet("/files/{**path}", (string? path, HttpContext context, Files.FileEndpoint files) => files.LoadAsync(path ?? string.Empty, context));
        app.MapGet("/styles/{name}", (string name, HttpContext context) => MapStyle.Asset.Serve(name, context));
    }
}
