using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.EndToEndTests.Gallery;

/// <summary>Shows the card that it is asked for by name. It is no bot of ours and shares no code with it.</summary>
internal sealed class CardStand : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly IReadOnlyDictionary<string, string> _cards;
    private LoopbackServer _server = null!;

    private CardStand(IReadOnlyDictionary<string, string> cards) => _cards = cards;

    public Uri Endpoint => new(_server.Url, "/api/messages");

    /// <param name="cards">JSON by name.</param>
    public static async Task<CardStand> StartAsync(IReadOnlyDictionary<string, string> cards)
    {
        var stand = new CardStand(cards);
        stand._server = await LoopbackServer.StartAsync(map => map.MapPost("/api/messages", stand.ReceiveAsync));
        return stand;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!;
        if ((string?)activity["type"] == "message" && _cards.TryGetValue((string?)activity["text"] ?? "", out var card))
            await ShowAsync(new Uri($"{activity["serviceUrl"]}/v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/activities"), card);
        return Results.Ok();
    }

    private async Task ShowAsync(Uri conversation, string card)
    {
        var attachment = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = JsonNode.Parse(card) };
        using var content = JsonContent.Create(new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(attachment) });
        using var answer = await _http.PostAsync(conversation, content);
        answer.EnsureSuccessStatusCode();
    }
}
