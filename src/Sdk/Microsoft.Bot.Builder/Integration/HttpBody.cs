using System;
using System.Buffers;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities in from request bodies, invoke responses out. A body is read from where its stream stands.</summary>
internal static class HttpBody
{
    private const int SmallestBuffer = 4 * 1024;
    private const int LargestFirstBuffer = 64 * 1024;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new ReadOnlyJsonContractResolver(),
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = 128,
    });

    /// <summary>The object in the body; nothing if the body is not JSON or the JSON is of another shape.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        // The length is the sender's word, so it is not trusted with much memory.
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((request.ContentLength ?? 0) + 1, SmallestBuffer, LargestFirstBuffer));
        var length = 0;
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                bytes = length < bytes.Length ? bytes : Larger(bytes);
            }

            return JsonBytes.Read<T>(new MemoryStream(bytes, 0, length, writable: false), Serializer);
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public static async Task WriteAsync(HttpResponse response, InvokeResponse invokeResponse, CancellationToken cancellationToken)
    {
        response.StatusCode = invokeResponse?.Status ?? (int)HttpStatusCode.OK;
        if (invokeResponse?.Body is { } body)
        {
            var bytes = JsonBytes.Write(body, Serializer);
            response.ContentType = "application/json";
            response.ContentLength = bytes.Length;
            await response.Body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
