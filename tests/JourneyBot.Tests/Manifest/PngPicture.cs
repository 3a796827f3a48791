using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace JourneyBot.Tests.Manifest;

/// <summary>Reads as much of a PNG as an icon needs: 8 bits per colour, red, green, blue and alpha, not interlaced.</summary>
internal static class PngPicture
{
    private const int SignatureLength = 8;
    private const int Channels = 4;

    public static (int Width, int Height) SizeOf(byte[] png)
    {
        var header = Chunk(png, "IHDR").Single();
        return (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
    }

    public static IReadOnlyList<(byte Red, byte Green, byte Blue, byte Alpha)> PixelsOf(byte[] png)
    {
        if (Chunk(png, "IHDR").Single() is not [_, _, _, _, _, _, _, _, 8, 6, _, _, 0])
            throw new NotSupportedException("Only pictures of 8 bits with alpha, not interlaced, are read.");
        using var data = new ZLibStream(new MemoryStream([.. Chunk(png, "IDAT").SelectMany(bytes => bytes)]), CompressionMode.Decompress);
        var (width, height) = SizeOf(png);
        var above = new byte[width * Channels];
        var pixels = new List<(byte, byte, byte, byte)>(width * height);
        for (var row = 0; row < height; row++)
        {
            var filter = data.ReadByte();
            var line = new byte[above.Length];
            data.ReadExactly(line);
            Unfilter(filter, line, above);
            for (var i = 0; i < line.Length; i += Channels)
                pixels.Add((line[i], line[i + 1], line[i + 2], line[i + 3]));
            above = line;
        }
        return pixels;
    }

    private static IEnumerable<byte[]> Chunk(byte[] png, string name)
    {
        for (var at = SignatureLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == name)
                yield return png[(at + 8)..(at + 8 + length)];
            at += length + 12;
        }
    }

    private static void Unfilter(int filter, byte[] line, byte[] above)
    {
        for (var i = 0; i < line.Length; i++)
        {
            int left = i < Channels ? 0 : line[i - Channels];
            int corner = i < Channels ? 0 : above[i - Channels];
            line[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Nearest(left, above[i], corner),
                _ => throw new InvalidDataException($"PNG has no filter {filter}."),
            });
        }
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
