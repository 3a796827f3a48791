using System.Buffers;
using System.Text.Json;

namespace JourneyBot.Hosting;

/// <summary>
/// Stands before the adapter: at most 256 KB, JSON, 32 levels deep, and an activity in outline. The parser behind it has no depth
/// limit, and 240 KB of brackets would end the process (GROUND.md).
/// </summary>
internal sealed class BodyGuard(RequestDelegate next)
{
    public const int MostBytes = 256 * 1024;
    public const int Deepest = 32;

    /// <summary>What is looked at here.</summary>
    private static readonly string[] Outline = ["type", "conversation", "from", "channelId", "serviceUrl", "channelData"];

    private static readonly string[] Named = ["id"];

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = Deepest };

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (request.ContentLength > MostBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        // Nobody was asked for a token yet: who says little is given little.
        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? MostBytes) + 1);
        try
        {
            if (await ReadAsync(request.Body, buffer.AsMemory(0, Math.Min(buffer.Length, MostBytes + 1)), context) is not { } length)
            {
                return;
            }

            context.Response.StatusCode = length > MostBytes ? StatusCodes.Status413PayloadTooLarge
                : IsActivity(buffer.AsMemory(0, length)) ? StatusCodes.Status200OK
                : StatusCodes.Status400BadRequest;
            if (context.Response.StatusCode == StatusCodes.Status200OK)
            {
                request.Body = new MemoryStream(buffer, 0, length, writable: false);
                await next(context);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Null when the body breaks off or comes in chunks that are none: that is answered.</summary>
    private static async Task<int?> ReadAsync(Stream body, Memory<byte> buffer, HttpContext context)
    {
        try
        {
            return await ReadAsync(body, buffer, context.RequestAborted);
        }
        catch (IOException broken)
        {
            context.Response.StatusCode = broken is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            return null;
        }
    }

    private static async Task<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await body.ReadAsync(buffer[length..], cancellationToken);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return length;
    }

    /// <summary>What everything behind relies on: a type, a channel, a conversation and a sender with their ids, and where to answer.</summary>
    private static bool IsActivity(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && IsSaidOnce(root, Outline)
                && HasText(root, "type")
                && root.TryGetProperty("conversation", out var conversation)
                && conversation.ValueKind == JsonValueKind.Object
                && IsSaidOnce(conversation, Named)
                && HasText(conversation, "id")
                && root.TryGetProperty("from", out var from)
                && from.ValueKind == JsonValueKind.Object
                && IsSaidOnce(from, Named)
                && HasText(from, "id")
                && HasText(root, "channelId")
                && HasAddress(root)
                && (!root.TryGetProperty("channelData", out var data) || data.ValueKind is JsonValueKind.Object or JsonValueKind.Null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The latter: bytes that are no UTF-8, or half an emoji, where we need a text.
            return false;
        }
    }

    /// <summary>
    /// The reader behind takes names of any case, and of several the last: what is looked at here has to be what is taken there.
    /// </summary>
    private static bool IsSaidOnce(JsonElement json, string[] names)
    {
        var said = 0;
        foreach (var property in json.EnumerateObject())
        {
            var one = 1 << (Array.FindIndex(names, name => name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) + 1);
            if (one > 1 && (said & one) != 0)
            {
                return false;
            }

            said |= one;
        }

        return true;
    }

    /// <summary>Where to answer: without it every turn would fail on its first word.</summary>
    private static bool HasAddress(JsonElement root) =>
        HasText(root, "serviceUrl")
        && Uri.TryCreate(root.GetProperty("serviceUrl").GetString(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static bool HasText(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0;
}
