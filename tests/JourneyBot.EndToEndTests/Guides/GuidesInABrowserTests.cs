using JourneyBot.EndToEndTests.Playground;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Guides;

/// <summary>The guides of the real host on a phone: whole, readable in each look, and no link or picture leads nowhere.</summary>
public sealed class GuidesInABrowserTests
{
    private const int Phone = 400;

    private static readonly string[] Paths = ["guides/facilitator", "guides/participant", "guides/stakeholder", "privacy", "terms"];

    private static readonly ColorScheme[] Looks = [ColorScheme.Light, ColorScheme.Dark];

    [Fact]
    public async Task Guides_OnAPhone_AreWholeAndAccessible()
    {
        await using var host = await HostProcess.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.SetViewportSizeAsync(Phone, 900);
        foreach (var address in Paths.SelectMany(path => new[] { $"{path}?lang=en", $"{path}?lang=ja" }))
        {
            foreach (var look in Looks)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = look });
                await page.GotoAsync(new Uri(host.Url, address).ToString());

                Assert.Equal((address, Phone), (address, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
                Assert.Empty(await page.ViolationsAsync());
            }

            Assert.Empty(await page.EvaluateAsync<string[]>(BrokenPictures));
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Links_OfEachGuide_LeadToPagesOfTheHost()
    {
        await using var host = await HostProcess.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        using var http = new HttpClient();
        var page = await chromium.OpenAsync();
        var links = new HashSet<string>();
        foreach (var path in Paths.Prepend("/"))
        {
            await page.GotoAsync(new Uri(host.Url, path).ToString());
            links.UnionWith(await page.EvaluateAsync<string[]>("[...document.links].map(link => link.href.split('#')[0])"));
        }

        foreach (var link in links)
        {
            using var answer = await http.GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        }

        Assert.Subset(links, Paths.Select(path => new Uri(host.Url, $"{path}?lang=en").ToString()).ToHashSet());
    }

    [Fact]
    public async Task ParticipantsPage_PrintsOnOneSheet()
    {
        await using var host = await HostProcess.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        foreach (var language in (string[])["en", "ja"])
        {
            await page.GotoAsync(new Uri(host.Url, $"guides/participant?lang={language}").ToString());

            Assert.Equal(1, PrintedPages.Count(await page.PdfAsync(new() { PreferCSSPageSize = true })));
        }
    }

    /// <summary>Those further down load when they are scrolled to: here all of them are asked for.</summary>
    private const string BrokenPictures = """
        Promise.all([...document.images].map(picture => {
          picture.loading = 'eager';
          return picture.decode().then(() => null, () => picture.src);
        })).then(broken => broken.filter(one => one !== null))
        """;
}
