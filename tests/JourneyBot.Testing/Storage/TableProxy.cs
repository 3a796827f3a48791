using System.Collections.Concurrent;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JourneyBot.Testing.Storage;

/// <summary>
/// Stands between a bot and <see cref="Azurite"/> and hands on every request as it came, so that its signature holds; unless a
/// fault was planned for it. Each plan happens as often as said, in the order of planning.
/// </summary>
public sealed class TableProxy : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly Lock _gate = new();
    private readonly List<(Func<TableCall, bool> Where, TableFault Fault)> _plans = [];
    private readonly List<Hold> _holds = [];
    private readonly ConcurrentQueue<TableCall> _calls = new();
    private readonly Uri _store;
    private LoopbackServer? _server;

    private TableProxy(Uri store) => _store = store;

    /// <summary>Everything asked so far, in order, repeats included.</summary>
    public IReadOnlyList<TableCall> Calls => [.. _calls];

    /// <summary>How many plans have not met their request yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _plans.Count;
        }
    }

    /// <summary>Azurite's, at this proxy.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Azurite.AccountName};AccountKey={Azurite.AccountKey};TableEndpoint={new Uri(_server!.Url, Azurite.AccountName)};";

    public static async Task<TableProxy> StartAsync(Azurite azurite)
    {
        var proxy = new TableProxy(new Uri(azurite.Endpoint.GetLeftPart(UriPartial.Authority)));
        proxy._server = await LoopbackServer.StartAsync(routes => routes.MapFallback("{*path}", proxy.AnswerAsync));
        return proxy;
    }

    /// <summary>The next such request, or that many of them, meets the fault.</summary>
    public void Next(Func<TableCall, bool> where, TableFault fault, int times = 1)
    {
        lock (_gate)
        {
            _plans.AddRange(Enumerable.Repeat((where, fault), times));
            if (fault.Gate is { } hold)
                _holds.Add(hold);
        }
    }

    /// <summary>From now on requests are answered as they should be.</summary>
    public void Clear()
    {
        lock (_gate)
            _plans.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
            _holds.ForEach(hold => hold.Drop());
        if (_server is not null)
            await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = TableCall.Of(request.Method, target, request.Headers.IfMatch.Count > 0, body);
        _calls.Enqueue(call);
        var fault = Take(call);
        var answer = fault is null or { TakesEffect: true } ? await TableAnswer.AskAsync(_http, _store, request, target, body) : null;
        if (fault is null)
        {
            await answer!.WriteAsync(context.Response);
            return;
        }

        await GoWrongAsync(context, call, fault, async () => answer ?? await TableAnswer.AskAsync(_http, _store, request, target, body));
    }

    private static async Task GoWrongAsync(HttpContext context, TableCall call, TableFault fault, Func<Task<TableAnswer>> real)
    {
        await Task.Delay(fault.IsSilent ? Timeout.InfiniteTimeSpan : fault.Delay, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (context.RequestAborted.IsCancellationRequested || fault.IsCut || (fault.Gate is { } gate && !await gate.WaitAsync()))
        {
            context.Abort();
            return;
        }

        var answer = fault.Status is { } status ? TableAnswer.OfFault(call, status, fault.RetryAfter) : await real();
        if (!fault.IsHalf)
        {
            await answer.WriteAsync(context.Response);
            return;
        }

        await answer.WriteHalfAsync(context.Response);
        context.Abort();
    }

    private TableFault? Take(TableCall call)
    {
        lock (_gate)
        {
            var index = _plans.FindIndex(plan => plan.Where(call));
            if (index < 0)
                return null;
            var fault = _plans[index].Fault;
            _plans.RemoveAt(index);
            return fault;
        }
    }
}
