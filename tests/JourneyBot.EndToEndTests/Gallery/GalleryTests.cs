using JourneyBot.EndToEndTests.Playground;
using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Gallery;

/// <summary>The cards and the map of the gallery, drawn by the real client and by Chromium: nothing fails, nothing is endless.</summary>
[Collection("Playground")]
public sealed class GalleryTests
{
    private const int Width = 446;
    private const int HighestCard = 1_700;
    /// <summary>No height: as high as the page is.</summary>
    private static readonly (string Name, int Width, int? Height, ColorScheme Scheme)[] s_pages =
        [("map", 1600, null, ColorScheme.Light), ("map-dark", 1600, null, ColorScheme.Dark), ("map-phone", 400, 1400, ColorScheme.Light)];

    private readonly Pictures _pictures = new();

    [Fact]
    public async Task Cards_AreDrawnByTheRealClient_InTheWidthOfAChat()
    {
        var cards = Directory.GetFiles(Pictures.Sources, "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        await using var stand = await CardStand.StartAsync(cards);
        await PlaygroundSession.PlayAsync(stand.Endpoint, async session =>
        {
            // Higher than any card, or its lower part would be cut off.
            await session.Page.SetViewportSizeAsync(1500, HighestCard + 500);
            var chat = await session.OpenAsync(ChatKind.Personal);
            foreach (var (i, name) in cards.Keys.Index())
            {
                await chat.SayAsync(name);
                var card = await chat.CardAsync(i);
                var size = await card.SettledAsync();
                Assert.True(size.Width == Width && size.Height is > 100 and < HighestCard, $"{name}: {size}");
                await card.PictureAsync(_pictures.File(name));
            }
        });
        await _pictures.NoteAsync(cards);
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task Map_IsDrawnWide_Dark_AndForAPhone(string language)
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        var file = Path.Combine(Pictures.Sources, $"map.{language}.html");
        foreach (var (name, width, height, scheme) in s_pages)
        {
            await page.SetViewportSizeAsync(width, height ?? 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.GotoAsync(new Uri(file).ToString());

            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await page.ScreenshotAsync(new() { Path = _pictures.File($"{name}.{language}"), FullPage = height is null });
        }

        var source = await File.ReadAllTextAsync(file) + await File.ReadAllTextAsync(Path.Combine(Pictures.Sources, "map.css"));
        await _pictures.NoteAsync(s_pages.ToDictionary(one => $"{one.Name}.{language}", _ => source));
    }
}
