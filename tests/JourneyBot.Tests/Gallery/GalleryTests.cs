using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Gallery;

/// <summary>The pictures in docs/gallery show what the product draws now.</summary>
public sealed partial class GalleryTests
{
    private const string HowTo = "The gallery is out of date: dotnet run eng/gallery.cs";
    private const int MostBytes = 4_000_000;
    private static readonly string Folder = Repository.At("docs", "gallery");

    [Fact]
    public async Task Sources_AreWhatTheProductDrawsNow()
    {
        var now = await GallerySources.DrawAsync();
        GallerySources.RewriteIfAsked(now);
        var committed = GallerySources.Read();

        var changed = now.Keys.Union(committed.Keys).Where(name => now.GetValueOrDefault(name) != committed.GetValueOrDefault(name)).ToList();

        Assert.True(changed.Count == 0, $"{HowTo}. Changed: {string.Join(", ", changed)}");
    }

    [Fact]
    public void Pictures_AreDrawnFromTheseSources()
    {
        var sources = GallerySources.Read();
        var drawn = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "pictures.json")))!;

        var stale = drawn.Where(picture => Hash(SourceOf(Path.GetFileNameWithoutExtension(picture.Key), sources)) != picture.Value).Select(picture => picture.Key).ToList();

        Assert.True(stale.Count == 0, $"{HowTo}. Drawn from something else: {string.Join(", ", stale)}");
        Assert.Equal(Pictures(), drawn.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(Pictures().Sum(picture => new FileInfo(Path.Combine(Folder, picture)).Length), 100_000, MostBytes);
    }

    [Fact]
    public void EachKindOfCard_AndTheMap_HaveAPictureInBothLanguages()
    {
        var names = new GalleryCards(Language.English).All().Keys.Concat(["map", "map-dark", "map-phone"]);

        Assert.Equal(names.SelectMany(name => Languages.All.Select(language => $"{name}.{language.Tag()}.png")).Order(StringComparer.Ordinal), Pictures());
    }

    [Fact]
    public void Index_NamesEachPictureOnce() => Assert.Equal(Pictures(), Named(Path.Combine("docs", "gallery", "README.md")).Order(StringComparer.Ordinal));

    /// <summary>In all that a reader may open.</summary>
    [Fact]
    public void PicturesThatTheDocsName_Exist() => Assert.All(
        Directory.GetFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.At("README.md")),
        page => Assert.All(Named(page), picture => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, picture)), $"{page} names {picture}")));

    private static string[] Pictures() => [.. Directory.GetFiles(Folder, "*.png").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Named(string page) =>
        Picture().Matches(File.ReadAllText(Repository.At(page))).Select(match => match.Value);

    /// <param name="picture">"map-dark.en": a page is drawn in several ways.</param>
    private static string SourceOf(string picture, IReadOnlyDictionary<string, string> sources) =>
        sources.TryGetValue($"{picture}.json", out var card) ? card : sources.GetValueOrDefault($"map.{picture[^2..]}.html") + sources.GetValueOrDefault("map.css");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex(@"(?<=!\[[^\]]*\]\()[^)]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Picture();
}
