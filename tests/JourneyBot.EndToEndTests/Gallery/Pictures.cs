using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Gallery;

/// <summary>
/// Where the pictures of the gallery go: to artifacts, or with GALLERY=1, which eng/gallery.cs says, to docs/gallery, with a note
/// of what each was drawn from.
/// </summary>
internal sealed class Pictures
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };
    private readonly bool _isKept = Environment.GetEnvironmentVariable("GALLERY") == "1";

    public static string Sources { get; } = Repository.At("docs", "gallery", "sources");

    private string Folder => Directory.CreateDirectory(_isKept ? Repository.At("docs", "gallery") : Repository.At("artifacts", "gallery")).FullName;

    public string File(string name) => Path.Combine(Folder, $"{name}.png");

    /// <summary>Notes what was drawn and from what: pictures by name, sources as text.</summary>
    public async Task NoteAsync(IReadOnlyDictionary<string, string> drawn)
    {
        var file = Path.Combine(Folder, "pictures.json");
        var notes = System.IO.File.Exists(file)
            ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(await System.IO.File.ReadAllTextAsync(file))!
            : [];
        foreach (var (name, source) in drawn)
            notes[$"{name}.png"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..16];
        await System.IO.File.WriteAllTextAsync(file, JsonSerializer.Serialize(new SortedDictionary<string, string>(notes, StringComparer.Ordinal), s_readable) + "\n");
    }
}
