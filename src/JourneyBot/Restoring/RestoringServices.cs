using JourneyBot.Workshops.Files;

namespace JourneyBot.Restoring;

/// <summary>Handing in a file, wired.</summary>
internal static class RestoringServices
{
    public static IServiceCollection AddRestoring(this IServiceCollection services) => services
        .AddSingleton<RestoredRows>()
        .AddSingleton<RestoreWorkshop>()
        .AddSingleton<RestoreTickets>()
        .AddSingleton<RestoredCounts>()
        .AddSingleton<RestoreNotes>()
        .AddSingleton<RestoreRoom>()
        .AddSingleton<RestoreEndpoint>();

    /// <summary>Whatever stands below /restore/ is taken for a token, so that nothing there answers differently.</summary>
    public static void MapRestoring(this WebApplication app)
    {
        app.MapGet("/restore/{**token}", (string? token, HttpContext context, RestoreEndpoint restore) => restore.ShowAsync(token ?? string.Empty, context));
        app.MapPost("/restore/{**token}", (string? token, HttpContext context, RestoreEndpoint restore) => restore.TakeAsync(token ?? string.Empty, context));
    }
}
