namespace JourneyBot.Maps;

/// <summary>The headers of all that is for whoever has a link, or has signed in: nothing of it is kept, found by search, or told to others.</summary>
internal static class PageGuard
{
    /// <summary>Who may show our pages in a frame: Teams, as a tab.</summary>
    public const string Frames = "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

    /// <summary>Nothing but our own style sheet may be loaded, and nothing may run.</summary>
    private const string Reading = $"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; {Frames}";

    /// <param name="policy">What the page may do; usually to be read.</param>
    public static void Protect(IHeaderDictionary headers, string policy = Reading)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "private, no-store";
    }
}
