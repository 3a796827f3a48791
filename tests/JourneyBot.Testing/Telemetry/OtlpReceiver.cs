using System.Collections.Concurrent;
using System.Text;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.Testing.Telemetry;

/// <summary>What stands where a company has its collector: takes traces and metrics over OTLP (http/protobuf) and keeps them.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> _bodies = new();
    private readonly ConcurrentQueue<ReceivedSpan> _spans = new();
    private readonly ConcurrentQueue<ReceivedPoint> _points = new();
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _resources = new();
    private LoopbackServer? _server;

    private OtlpReceiver()
    {
    }

    public IReadOnlyList<ReceivedSpan> Spans => [.. _spans];

    /// <summary>All that came, the sums of each export one after the other.</summary>
    public IReadOnlyList<ReceivedPoint> Points => [.. _points];

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Resources => [.. _resources];

    /// <summary>What an operator sets; and short intervals, so that tests need not wait for a minute.</summary>
    public IReadOnlyDictionary<string, string> HostVariables => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _server!.Url.ToString(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
    };

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        receiver._server = await LoopbackServer.StartAsync(routes =>
        {
            routes.MapPost("/v1/traces", context => receiver.TakeAsync(context, request => Keep(receiver._spans, Otlp.Spans(request))));
            routes.MapPost("/v1/metrics", context => receiver.TakeAsync(context, request => Keep(receiver._points, Otlp.Points(request))));
        });
        return receiver;
    }

    /// <summary>Whether these words stand anywhere in what was received.</summary>
    public bool Contains(string words)
    {
        var sought = Encoding.UTF8.GetBytes(words);
        return _bodies.Any(body => body.AsSpan().IndexOf(sought) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context, Action<ProtobufMessage> keep)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _bodies.Enqueue(body.ToArray());
        var request = new ProtobufMessage(body.ToArray());
        Keep(_resources, Otlp.Resources(request));
        keep(request);
        context.Response.ContentType = "application/x-protobuf";
    }

    private static void Keep<T>(ConcurrentQueue<T> kept, IEnumerable<T> received)
    {
        foreach (var one in received)
            kept.Enqueue(one);
    }
}
