using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.Testing.Teams;

/// <summary>The simulator speaks JSON nodes only, so that it holds whatever SDK the bot is built on.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node) => LoneSurrogates.Unmark(LoneSurrogates.Mark(node).ToJsonString(s_plain));

    public static JsonObject? ParseObject(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a property; null when it is absent or no text.</summary>
    public static string? Text(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool Flag(this JsonNode? node, string name, bool otherwise = false) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : otherwise;

    public static async Task WriteAsync(HttpResponse response, JsonNode body)
    {
        response.ContentType = "application/json; charset=utf-8";
        await response.WriteAsync(Write(body), Encoding.UTF8, response.HttpContext.RequestAborted);
    }
}
