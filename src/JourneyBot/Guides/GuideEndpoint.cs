using System.Collections.Concurrent;
using System.Text;
using JourneyBot.Guides.Pages;
using JourneyBot.Maps;
using JourneyBot.Workshops;

namespace JourneyBot.Guides;

/// <summary>GET /guides/{name}, /privacy and /terms, for everybody: a page of the host itself, drawn once for each language and kept.</summary>
internal sealed class GuideEndpoint(PageRenderer pages)
{
    /// <summary>To be read, with our own pictures in it.</summary>
    private const string Policy = $"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; {PageGuard.Frames}";

    private readonly ConcurrentDictionary<(Guide Guide, Language Language), string> _drawn = new();

    /// <param name="lang">As asked for; anything but a language of ours: what the browser prefers.</param>
    public async Task<IResult> ShowAsync(Guide guide, string? lang, HttpContext context)
    {
        var headers = context.Response.Headers;
        PageGuard.Protect(headers, Policy);
        var language = Languages.Of(IsOurs(lang) ? lang : Preferred(context.Request));
        headers.Vary = "Accept-Language";
        headers.ContentLanguage = language.Tag();
        return Results.Content(await PageAsync(guide, language), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private async Task<string> PageAsync(Guide guide, Language language)
    {
        if (_drawn.TryGetValue((guide, language), out var drawn))
        {
            return drawn;
        }

        var page = await pages.DrawAsync<GuidePage>(new Dictionary<string, object?>
        {
            [nameof(GuidePage.Guide)] = guide,
            [nameof(GuidePage.Language)] = language,
            [nameof(GuidePage.Text)] = GuideText.Of(guide, language),
        });
        return _drawn.GetOrAdd((guide, language), page);
    }

    private static string? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(accepted => accepted.Quality != 0)
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => accepted.Value.Value)
        .FirstOrDefault(IsOurs);

    private static bool IsOurs(string? locale) => locale?.Split('-')[0].ToUpperInvariant() is "EN" or "JA";
}
