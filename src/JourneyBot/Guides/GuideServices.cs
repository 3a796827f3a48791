namespace JourneyBot.Guides;

/// <summary>The guides, wired.</summary>
internal static class GuideServices
{
    public static IServiceCollection AddGuides(this IServiceCollection services) => services
        .AddSingleton<Guidance>()
        .AddSingleton<GuideEndpoint>();

    public static void MapGuides(this WebApplication app)
    {
        foreach (var guide in Guide.All)
        {
            app.MapGet($"/{guide.Path}", (string? lang, HttpContext context, GuideEndpoint guides) => guides.ShowAsync(guide, lang, context));
        }

        // The app's manifest names the host itself as its website.
        app.MapGet("/", () => Results.Redirect(Guide.Facilitator.Path));
        app.MapGet("/guides/pictures/{name}", (string name, HttpContext context) => GuidePicture.Serve(name, context));
        app.MapGet("/guides/styles/{name}", (string name, HttpContext context) => GuideStyle.Asset.Serve(name, context));
    }
}
