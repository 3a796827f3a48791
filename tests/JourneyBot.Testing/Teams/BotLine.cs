using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Tokens;

namespace JourneyBot.Testing.Teams;

/// <summary>The line to the bot: who it is, where its hosts listen, and how activities get there, signed when there is an issuer.</summary>
public sealed class BotLine : IDisposable
{
    private readonly TeamsSimulator _teams;
    /// <summary>Hosts speak http, what stands before them https with the certificate of this run.</summary>
    private readonly HttpClient _http = RunAuthority.Current.CreateClient();
    private readonly ConcurrentQueue<Delivery> _deliveries = new();
    private volatile Uri[] _endpoints = [];
    private uint _turn;

    internal BotLine(TeamsSimulator teams) => _teams = teams;

    /// <summary>As people and activities name it.</summary>
    public string Id => $"28:{_teams.Options.AppId}";

    public string Name => _teams.Options.BotName;

    /// <summary>Everything that was sent and answered, repeats included, in the order of the answers.</summary>
    public IReadOnlyList<Delivery> Deliveries => [.. _deliveries];

    /// <summary>Where the bot listens from now on; several hosts take turns.</summary>
    public void At(params Uri[] endpoints) => _endpoints = endpoints;

    /// <summary>A good token for the bot; null without an issuer.</summary>
    public string? Token() => _teams.Options.Issuer is { } issuer ? issuer.Mint(issuer.For(_teams.Options.AppId, _teams.ServiceUrl)) : null;

    /// <summary>Sends an activity as Teams does.</summary>
    public Task<Delivery> PostAsync(JsonObject activity, Uri? endpoint = null) => PostAsync(Json.Write(activity), endpoint);

    /// <summary>Sends anything as a body, otherwise as Teams does.</summary>
    public async Task<Delivery> PostAsync(string body, Uri? endpoint = null)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await PostAsync(content, Token(), endpoint);
    }

    /// <summary>Sends anything with any headers, with any token or none.</summary>
    public async Task<Delivery> PostAsync(HttpContent content, string? token, Uri? endpoint = null, params (string Name, string Value)[] headers)
    {
        var watch = Stopwatch.StartNew();
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint ?? NextEndpoint()) { Content = content };
        request.Headers.UserAgent.ParseAdd("Microsoft-SkypeBotApi");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var sent = await content.ReadAsStringAsync();
        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        var delivery = new Delivery(this, sent, request.RequestUri!)
        {
            Status = response.StatusCode,
            Body = answer,
            Took = watch.Elapsed,
            Patience = _teams.Options.Patience,
        };
        _deliveries.Enqueue(delivery);
        return delivery;
    }

    /// <summary>An id that no activity had yet.</summary>
    public string NextId() => _teams.Ids.NextMessage();

    public void Dispose() => _http.Dispose();

    internal JsonObject ToAccount() => new() { ["id"] = Id, ["name"] = Name };

    private Uri NextEndpoint() => _endpoints is { Length: > 0 } endpoints
        ? endpoints[(int)(Interlocked.Increment(ref _turn) % (uint)endpoints.Length)]
        : throw new InvalidOperationException("Nobody said where the bot listens: teams.Bot.At(host.Endpoint).");
}
