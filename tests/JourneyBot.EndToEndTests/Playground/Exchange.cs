using System.Text.Json;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>One request and its answer, between the Playground and the bot.</summary>
/// <param name="ToBot">An activity; else a call of the bot to the connector.</param>
/// <param name="Kind">The activity's type.</param>
internal sealed record Exchange(bool ToBot, string Kind, string Conversation, int Status, string Request, string Response)
{
    /// <summary>A press was answered, and the client has nothing to show.</summary>
    public bool IsUnreadableAnswer => Kind == "invoke" && !Response.Contains("\"type\"", StringComparison.Ordinal);

    public static Exchange Read(JsonElement entry, JsonElement response) => new(
        Text(entry, "to") == "User Application",
        Text(entry, "activityName"),
        Text(entry, "conversationId"),
        response.GetProperty("statusCode").GetInt32(),
        Raw(entry, "request"),
        Raw(response, "body"));

    public override string ToString() => $"{(ToBot ? "to" : "from")} the bot: {Kind} {Status} {Response} for {Request}";

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Raw(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetRawText() : "";
}
