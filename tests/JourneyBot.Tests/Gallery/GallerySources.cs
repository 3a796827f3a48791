using JourneyBot.Maps;
using JourneyBot.Testing;
using JourneyBot.Tests.Maps;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;

namespace JourneyBot.Tests.Gallery;

/// <summary>What the pictures in docs/gallery are drawn from, as it is now and as it is committed.</summary>
internal static class GallerySources
{
    public static string Folder { get; } = Repository.At("docs", "gallery", "sources");

    /// <summary>Files by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> DrawAsync()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["map.css"] = MapStyle.Sheet };
        foreach (var language in Languages.All)
        {
            var page = await RenderedMap.PageAsync(RetailExample.Journey(language), language);
            files[$"map.{language.Tag()}.html"] = page.Replace(MapStyle.Path, "map.css", StringComparison.Ordinal);
            foreach (var (name, json) in new GalleryCards(language).All())
            {
                files[$"{name}.{language.Tag()}.json"] = json.ReplaceLineEndings("\n") + "\n";
            }
        }

        return files;
    }

    public static IReadOnlyDictionary<string, string> Read() => Directory.Exists(Folder)
        ? new SortedDictionary<string, string>(Directory.GetFiles(Folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal)
        : new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>APPROVE=1, which eng/gallery.cs says.</summary>
    public static void RewriteIfAsked(IReadOnlyDictionary<string, string> files)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") != "1")
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (var old in Read().Keys.Except(files.Keys))
        {
            File.Delete(Path.Combine(Folder, old));
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
