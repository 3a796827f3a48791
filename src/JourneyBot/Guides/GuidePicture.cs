using System.Reflection;

namespace JourneyBot.Guides;

/// <summary>The gallery's pictures, as far as guides show them.</summary>
internal static class GuidePicture
{
    private const string Folder = "JourneyBot.Guides.Pictures/";

    public static IReadOnlySet<string> Names { get; } = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="name">As asked for.</param>
    public static IResult Serve(string name, HttpContext context)
    {
        if (!Names.Contains(name))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=3600";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!, "image/png");
    }
}
