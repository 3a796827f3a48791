using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// Something for the driver to drive: it echoes, answers a message with a form that has every kind of input, keeps what a press
/// sends, and fails when told to `fail`. It is no bot of ours and shares no code with it.
/// </summary>
internal sealed class ProbeBot : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private LoopbackServer _server = null!;

    public Uri Endpoint => new(_server.Url, "/api/messages");

    /// <summary>The data of each press, oldest first.</summary>
    public ConcurrentQueue<JsonNode> Presses { get; } = new();

    public ConcurrentQueue<string> Texts { get; } = new();

    /// <summary>Where the last message came from.</summary>
    private Uri? Conversation { get; set; }

    public static async Task<ProbeBot> StartAsync()
    {
        var bot = new ProbeBot();
        bot._server = await LoopbackServer.StartAsync(map => map.MapPost("/api/messages", bot.ReceiveAsync));
        return bot;
    }

    public async Task SayAsync(string text) => await SendAsync(new JsonObject { ["type"] = "message", ["text"] = text });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!;
        return (string?)activity["type"] switch
        {
            "message" => await HearAsync(activity),
            "invoke" => Answer(activity["value"]!["action"]!["data"]!),
            _ => Results.Ok(),
        };
    }

    private async Task<IResult> HearAsync(JsonNode activity)
    {
        var text = (string?)activity["text"] ?? "";
        Texts.Enqueue(text);
        if (text == "fail")
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        var id = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        Conversation = new Uri($"{activity["serviceUrl"]}/v3/conversations/{id}/activities");
        await SayAsync($"echo {text}");
        await SendAsync(new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(Attachment("What happened?")) });
        return Results.Ok();
    }

    private IResult Answer(JsonNode data)
    {
        Presses.Enqueue(data.DeepClone());
        var answer = new JsonObject
        {
            ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = ProbeCard.Draw($"saved {Presses.Count}"),
        };
        return Results.Text(answer.ToJsonString(), "application/json");
    }

    private static JsonObject Attachment(string head) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = ProbeCard.Draw(head),
    };

    private async Task SendAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(Conversation, content);
        answer.EnsureSuccessStatusCode();
    }
}
