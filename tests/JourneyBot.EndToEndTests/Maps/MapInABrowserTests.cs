using System.Text.Json;
using JourneyBot.EndToEndTests.Playground;
using JourneyBot.Testing;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Maps;

/// <summary>The page in Chromium: nothing is cut, nothing is out of reach, and no rule of level A or AA is broken.</summary>
public sealed class MapInABrowserTests
{
    private static readonly int[] Widths = [1600, 1024, 400];

    private static readonly (ColorScheme Scheme, ForcedColors Forced)[] Looks =
        [(ColorScheme.Light, ForcedColors.None), (ColorScheme.Dark, ForcedColors.None), (ColorScheme.Light, ForcedColors.Active)];

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public async Task Page_AtEachWidthAndInEachLook_IsWholeAndAccessible(Language language)
    {
        await using var map = await SharedMap.OpenAsync(language);
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        foreach (var width in Widths)
        {
            foreach (var (scheme, forced) in Looks)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                await page.GotoAsync(map.Link.ToString());

                Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                Assert.Empty(await page.EvaluateAsync<string[]>(Cut));
                Assert.Empty(await page.ViolationsAsync());
            }
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Page_IsReachedByKeyboard_AndPrintsOnFewPages()
    {
        await using var map = await SharedMap.OpenAsync(Language.English);
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        await page.GotoAsync(map.Link.ToString());

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => address.EndsWith("#map", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Tab");

        var printed = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.Equal(1, PrintedPages.Count(printed));
    }

    [Fact]
    public async Task CrowdedMap_IsUnderOneAndAHalfMegabytes_Whole_AndPrintsOnSixPagesOfA3()
    {
        await using var map = await SharedMap.OpenAsync(Language.Japanese, journey: CrowdedJourney.InJapanese().Journey);
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();

        var answer = await page.GotoAsync(map.Link.ToString());

        Assert.InRange((await answer!.BodyAsync()).Length, 100_000, 1_500_000);
        Assert.Equal(CrowdedJourney.Phases, await page.Locator("li.column").CountAsync());
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        Assert.InRange(PrintedPages.Count(await page.PdfAsync(new() { PreferCSSPageSize = true })), 2, 6);
    }

    /// <summary>Elements whose text is wider than they are.</summary>
    private const string Cut = """
        [...document.querySelectorAll('h1, h2, p, li, .cell')]
          .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflow !== 'visible' || (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1))
          .map(e => e.className + ': ' + e.textContent.trim().slice(0, 60))
        """;
}
