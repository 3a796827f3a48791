using System.Text.Json;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>What the bot answered to a press: an HTTP status, and for an Execute the type and the value of its answer.</summary>
internal sealed record CardAnswer(int Status, string Type, string Value)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public bool IsCard => Type == CardType;

    public static bool IsAnswer(IResponse response) =>
        response.Request.Method == "POST"
        && (response.Url.EndsWith("/_conversation/v1/invoke", StringComparison.Ordinal)
            || response.Url.EndsWith("/_conversation/v1/submit", StringComparison.Ordinal));

    public static async Task<CardAnswer> ReadAsync(IResponse response)
    {
        var body = await response.TextAsync();
        if (body.Length == 0)
            return new(response.Status, "", "");
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("type", out var type)
            ? new(response.Status, type.GetString()!, json.RootElement.GetProperty("value").ToString())
            : new(response.Status, "", body);
    }
}
