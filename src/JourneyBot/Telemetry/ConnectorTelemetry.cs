using System.Diagnostics;
using System.Net;

namespace JourneyBot.Telemetry;

/// <summary>Each call to the channel by its method and what came of it. Its address is not told: ids of conversations stand in it.</summary>
internal sealed class ConnectorTelemetry : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var method = request.Method.Method;
        using var activity = Instruments.Source.StartActivity($"connector {method}", ActivityKind.Client);
        var began = Stopwatch.GetTimestamp();
        var status = "none";
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            status = ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
            activity?.SetStatus(response.IsSuccessStatusCode ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Instruments.Throttled.Add(1);
            }

            return response;
        }
        catch (Exception exception)
        {
            activity?.SetTag("error.type", exception.GetType().FullName).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            activity?.SetTag("http.request.method", method).SetTag("http.response.status_code", status);
            Instruments.ConnectorCalls.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new("method", method), new KeyValuePair<string, object?>("status", status));
        }
    }
}
