using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Simulator;

/// <summary>A bot of a few lines: keeps what it hears, answers invokes as told, and calls the connector over plain HTTP.</summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly ConcurrentQueue<JsonObject> _heard = new();
    private readonly HttpClient _http = TokenIssuer.CreateClient();
    private readonly TeamsSimulator _teams;
    private LoopbackServer? _server;

    private ScriptedBot(TeamsSimulator teams) => _teams = teams;

    public Uri Endpoint => new(_server!.Url, "/api/messages");

    public IReadOnlyList<JsonObject> Heard => [.. _heard];

    public ConcurrentQueue<string> Authorizations { get; } = new();

    /// <summary>How it answers an activity.</summary>
    public Func<JsonObject, (int Status, JsonNode? Body)> Answers { get; set; } = _ => (200, null);

    public static async Task<ScriptedBot> StartAsync(TeamsSimulator teams)
    {
        var bot = new ScriptedBot(teams);
        bot._server = await LoopbackServer.StartAsync(routes => routes.MapPost("/api/messages", bot.HearAsync));
        teams.Bot.At(bot.Endpoint);
        return bot;
    }

    public static JsonObject AnswerWithCard(JsonObject card) => new()
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = card.DeepClone(),
    };

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject WithCard(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = card.DeepClone(),
        }),
    };

    public void UseToken(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<(HttpResponseMessage Http, JsonNode? Json)> CallAsync(HttpMethod method, string path, JsonNode? body = null) =>
        CallAsync(method, path, body is null ? null : JsonContent.Create(body));

    public async Task<(HttpResponseMessage Http, JsonNode? Json)> CallAsync(HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(_teams.ServiceUrl, path)) { Content = body };
        var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<string> PostAsync(string conversationId, JsonObject activity)
    {
        var (http, json) = await CallAsync(HttpMethod.Post, Activities(conversationId), activity);
        Assert.True(http.IsSuccessStatusCode, $"{json}");
        return json!["id"]!.GetValue<string>();
    }

    public static string Activities(string conversationId, string? activityId = null) =>
        $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities{(activityId is null ? "" : $"/{activityId}")}";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server!.DisposeAsync();
    }

    private async Task HearAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        _heard.Enqueue(activity);
        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        var (status, body) = Answers(activity);
        context.Response.StatusCode = status;
        if (body is not null)
            await context.Response.WriteAsync(body.ToJsonString());
    }
}
