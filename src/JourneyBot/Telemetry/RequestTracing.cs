using System.Diagnostics;

namespace JourneyBot.Telemetry;

/// <summary>
/// One trace for each request that has a route, from here to the store and the channel. By the route's pattern and never by its path, in which
/// tokens of links stand; and always a trace of ours: a caller's header decides neither its id nor whether it is kept.
/// </summary>
internal sealed class RequestTracing(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Pattern(context) is not { } route || !Instruments.Source.HasListeners())
        {
            await next(context);
            return;
        }

        Activity.Current = null;
        using var activity = Instruments.Source.StartActivity($"{context.Request.Method} {route}", ActivityKind.Server);
        activity?.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route);
        try
        {
            await next(context);
        }
        finally
        {
            activity?.SetTag("http.response.status_code", context.Response.StatusCode);
            activity?.SetStatus(context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }

    /// <summary>Probes ask every few seconds and say nothing new.</summary>
    private static string? Pattern(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } route && route is not ("/healthz" or "/readyz") ? route : null;
}
