using System.Net.Http.Headers;
using System.Text;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Sdk.Tests.Connector;

/// <summary>A bot behind a real HTTP endpoint, configured as a host is. Its turns are counted, so that a test sees who was let in.</summary>
internal sealed class BotEndpoint : IBot, IAsyncDisposable
{
    private readonly CloudAdapter _adapter;
    private readonly Func<ITurnContext, Task> _turn;
    private readonly HttpClient _client = new();
    private LoopbackServer? _server;
    private int _turns;

    private BotEndpoint(CloudAdapter adapter, Func<ITurnContext, Task> turn) => (_adapter, _turn) = (adapter, turn);

    public int Turns => _turns;

    public CloudAdapter Adapter => _adapter;

    /// <summary>Without settings the bot has no app id.</summary>
    public static async Task<BotEndpoint> StartAsync(Func<ITurnContext, Task>? turn = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection((settings ?? new Dictionary<string, string>()).Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        var endpoint = new BotEndpoint(new CloudAdapter(configuration), turn ?? (_ => Task.CompletedTask));
        endpoint._server = await LoopbackServer.StartAsync(routes => routes.Map("/api/messages", context => endpoint._adapter.ProcessAsync(context.Request, context.Response, endpoint, context.RequestAborted)));
        return endpoint;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? authorization = null) => SendAsync(HttpMethod.Post, body, authorization);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_server!.Url, "/api/messages"));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await _client.SendAsync(request);
    }

    async Task IBot.OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _turns);
        await _turn(turnContext);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server!.DisposeAsync();
    }
}
