using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace JourneyBot.Maps;

/// <summary>
/// What pages load from us: a file of its own, since they allow nothing inside. Its address changes with its content, so it may be kept for
/// ever.
/// </summary>
/// <param name="Name">Of the file, below the host's address.</param>
internal sealed record PageAsset(string Name, string Text, string ContentType)
{
    /// <summary>Colours, type and heads, alike on all our pages.</summary>
    public static string Common => Read("JourneyBot.Maps.page.css");

    public static PageAsset Of(string stem, string extension, string text, string contentType) =>
        new($"{stem}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}.{extension}", text, contentType);

    /// <summary>A file within this assembly.</summary>
    public static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <param name="name">As asked for; there is one.</param>
    public IResult Serve(string name, HttpContext context)
    {
        if (name != Name)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Text(Text, ContentType);
    }
}
