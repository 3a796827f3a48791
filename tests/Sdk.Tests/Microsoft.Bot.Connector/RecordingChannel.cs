using System.Collections.Concurrent;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Connector;

/// <summary>A channel that keeps what a bot sends, as it came over the wire, and answers as the test says.</summary>
internal sealed class RecordingChannel : IAsyncDisposable
{
    private readonly ConcurrentQueue<Call> _calls = new();
    private LoopbackServer? _server;

    public IReadOnlyList<Call> Calls => [.. _calls];

    public Uri ServiceUrl => new(_server!.Url, "/amer/");

    /// <summary>By default everything is accepted and gets an id.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"id":"1700000000002"}""");

    public static async Task<RecordingChannel> StartAsync()
    {
        var channel = new RecordingChannel();
        channel._server = await LoopbackServer.StartAsync(routes => routes.Map("/{**path}", channel.ReceiveAsync));
        return channel;
    }

    /// <summary>A message in a chat of this channel, as JSON.</summary>
    public JObject Message(string text = "hello") => JObject.FromObject(new
    {
        type = "message",
        id = "1700000000001",
        text,
        channelId = "msteams",
        serviceUrl = ServiceUrl.ToString(),
        from = new { id = "29:aiko", name = "Aiko" },
        recipient = new { id = "28:bot", name = "Bot" },
        conversation = new { id = "19:chat@thread.v2", isGroup = true },
    });

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _calls.Enqueue(new Call($"{context.Request.Method} {target}", context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        await Answer(context);
    }

    internal sealed record Call(string Request, IReadOnlyDictionary<string, string> Headers, string Body)
    {
        public JObject Json => JObject.Parse(Body);
    }
}
