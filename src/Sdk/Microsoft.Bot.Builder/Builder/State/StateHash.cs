using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>What state looks like, small enough to be kept for comparison: a hash of its JSON.</summary>
internal sealed class StateHash : TextWriter
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault(new JsonSerializerSettings { MaxDepth = null });

    private char[] _json = ArrayPool<char>.Shared.Rent(1024);
    private int _length;

    private StateHash()
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    public static UInt128 Of(object state)
    {
        using var hash = new StateHash();
        using var writer = new JsonTextWriter(hash);
        Serializer.Serialize(writer, state);
        return hash.Compute();
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_length + buffer.Length > _json.Length)
        {
            Grow(_length + buffer.Length);
        }

        buffer.CopyTo(_json.AsSpan(_length));
        _length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (_json != null)
        {
            ArrayPool<char>.Shared.Return(_json);
            _json = null;
        }

        base.Dispose(disposing);
    }

    private UInt128 Compute()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(_json.AsSpan(0, _length)), digest);
        return MemoryMarshal.Read<UInt128>(digest);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, _json.Length * 2));
        _json.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_json);
        _json = larger;
    }
}
