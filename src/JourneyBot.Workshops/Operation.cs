using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace JourneyBot.Workshops;

/// <summary>
/// Ids of operations: the same parts give the same id on every repeat, so a repeat meets its own row (DESIGN 4).
/// Twenty characters of Crockford base32; the first four are the entry's public label.
/// </summary>
public static class Operation
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;

    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> size = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            // The length goes in as well, so that ("ab", "c") and ("a", "bc") differ.
            BinaryPrimitives.WriteInt32LittleEndian(size, bytes.Length);
            hash.AppendData(size);
            hash.AppendData(bytes);
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return Base32(digest);
    }

    private static string Base32(ReadOnlySpan<byte> digest)
    {
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var bit = i * 5;
            var pair = (digest[bit / 8] << 8) | digest[(bit / 8) + 1];
            text[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }

        return new string(text);
    }
}
