using JourneyBot.EndToEndTests.Playground;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Maps;

/// <summary>The pictures in Chromium: no text lies on another one or leaves its place, whatever the browser's fonts are.</summary>
public sealed class PicturesInABrowserTests
{
    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.Japanese, false)]
    [InlineData(Language.Japanese, true)]
    public async Task Pictures_AreDrawnWhole_AndNoTextLiesOnAnother(Language language, bool isCrowded)
    {
        await using var map = await SharedMap.OpenAsync(language, journey: isCrowded ? CrowdedJourney.InJapanese().Journey : null);
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.OpenAsync();
        foreach (var name in (string[])["map.svg", "curve.svg"])
        {
            using var file = await map.GetAsync($"/files/{map.Token}/{name}");
            Assert.Equal("image/svg+xml", file.Content.Headers.ContentType!.MediaType);
            await page.SetContentAsync($"<body style='margin:0'>{await file.Content.ReadAsStringAsync()}</body>");

            Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('svg text').length"), 10, 10_000);
            Assert.Empty(await page.EvaluateAsync<string[]>(Overlaps));
            Assert.Empty(await page.EvaluateAsync<string[]>(Outside));
        }
    }

    /// <summary>Rows whose letters share a place with those of another row.</summary>
    private const string Overlaps = """
        (() => {
          const rows = [...document.querySelectorAll('svg text')].filter(t => t.textContent.trim()).map(t => ({ text: t.textContent, box: t.getBBox(), size: +t.getAttribute('font-size') }));
          rows.sort((a, b) => a.box.y - b.box.y);
          const found = [];
          for (let i = 0; i < rows.length; i++)
            for (let j = i + 1; j < rows.length && rows[j].box.y < rows[i].box.y + rows[i].box.height; j++) {
              const [a, b] = [rows[i], rows[j]];
              // Boxes of fonts are higher than their letters.
              const shared = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - b.box.y;
              const high = shared > 0.6 * Math.max(a.size, b.size);
              const wide = a.box.x + a.box.width > b.box.x + 1 && b.box.x + b.box.width > a.box.x + 1;
              if (high && wide) found.push(a.text + ' / ' + b.text);
            }
          return found;
        })()
        """;

    /// <summary>Rows that reach over the edge of the picture, or from their column over the border of the next.</summary>
    private const string Outside = """
        (() => {
          const svg = document.querySelector('svg');
          const width = svg.viewBox.baseVal.width, height = svg.viewBox.baseVal.height;
          const lines = [...new Set([...svg.querySelectorAll(':scope > path')].map(p => /^M([\d.]+) [\d.]+[Vv]/.exec(p.getAttribute('d'))).filter(m => m).map(m => +m[1]))].sort((a, b) => a - b);
          const top = Math.min(...[...svg.querySelectorAll(':scope > path')].map(p => p.getBBox().y));
          const bottom = Math.max(...[...svg.querySelectorAll(':scope > path')].map(p => p.getBBox().y + p.getBBox().height));
          return [...svg.querySelectorAll('text')].filter(t => t.textContent.trim()).filter(t => {
            const box = t.getBBox();
            if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) return true;
            const inGrid = box.y >= top && box.y + box.height <= bottom;
            const next = lines.find(line => line > box.x);
            return inGrid && next !== undefined && box.x + box.width > next;
          }).map(t => t.textContent);
        })()
        """;
}
