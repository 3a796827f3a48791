using System.IO.Compression;
using System.Security.Cryptography;

namespace JourneyBot.Eng;

/// <summary>A folder as a zip that is the same to the byte whenever and wherever the same files are packed.</summary>
internal static class Deployable
{
    /// <summary>The first that a zip can tell.</summary>
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What Linux has to be allowed to start. A zip that is made on Windows is marked as made there, and then readers pass over its permissions.</summary>
    private static readonly string[] s_programs = ["JourneyBot", "createdump"];

    private const int RegularFile = 0x8000;
    private const int AnyoneReads = 0x1A4;
    private const int AnyoneStarts = 0x1ED;

    /// <returns>The zip's SHA-256.</returns>
    public static string Pack(string folder, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.Delete(output);
        using (var zip = ZipFile.Open(output, ZipArchiveMode.Create))
        {
            foreach (var name in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
                Add(zip, name, Path.Combine(folder, name));
        }
        using var written = File.OpenRead(output);
        return Convert.ToHexStringLower(SHA256.HashData(written));
    }

    private static void Add(ZipArchive zip, string name, string file)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = s_noTime;
        entry.ExternalAttributes = (RegularFile | (s_programs.Contains(name) ? AnyoneStarts : AnyoneReads)) << 16;
        using var from = File.OpenRead(file);
        using var to = entry.Open();
        from.CopyTo(to);
    }
}
