using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Objects to UTF-8 JSON and back. Bytes and text pass through borrowed buffers; only what comes out is allocated.</summary>
internal static class JsonBytes
{
    private const int SmallestBuffer = 4 * 1024;
    private const int LargestFirstBuffer = 64 * 1024;

    public static byte[] Write(object value, JsonSerializer serializer)
    {
        using var text = new BorrowedTextWriter();
        using var json = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Shared, CloseOutput = false };
        serializer.Serialize(json, value);
        json.Flush();
        return text.ToUtf8();
    }

    /// <summary>Reads from where the stream stands to its end.</summary>
    public static async Task<T> ReadAsync<T>(Stream utf8, long? length, JsonSerializer serializer, CancellationToken cancellationToken)
    {
        // The length is the sender's word, so it is not trusted with much memory.
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((length ?? 0) + 1, SmallestBuffer, LargestFirstBuffer));
        var filled = 0;
        try
        {
            int read;
            while ((read = await utf8.ReadAsync(bytes.AsMemory(filled), cancellationToken).ConfigureAwait(false)) > 0)
            {
                filled += read;
                bytes = filled < bytes.Length ? bytes : Larger(bytes);
            }

            return Read<T>(bytes.AsSpan(0, filled), serializer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, JsonSerializer serializer)
    {
        var bare = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        using var text = new BorrowedTextReader(bare);
        using var json = new JsonTextReader(text) { ArrayPool = JsonCharPool.Shared };
        return serializer.Deserialize<T>(json);
    }

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
