using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Tabs;

/// <summary>
/// Teams' window as far as a tab needs one: a page at Teams' address that frames the tab and answers the messages of Microsoft's real
/// library, which comes from the npm package in place of Microsoft's address. What a tenant does beyond that is not tried here.
/// </summary>
internal static class TeamsWindow
{
    private const string Address = "https://teams.microsoft.com/tabs";
    private const string Bot = "https://bot.example.com";
    private const string Library = "https://res.cdn.office.net/teams-js/2.58.0/js/MicrosoftTeams.min.js";

    /// <summary>Opens the tab in it, at the address that the host says it has: a page of the world may frame nothing of this machine.</summary>
    /// <param name="path">Of the tab.</param>
    /// <param name="token">What Teams gives for the person; null: signing in fails.</param>
    /// <param name="chat">The conversation that the tab stands in.</param>
    public static async Task<IFrame> OpenTabAsync(this IPage page, Uri host, string path, string? token, string chat)
    {
        var settings = path.StartsWith("/tab/configure", StringComparison.Ordinal);
        await page.RouteAsync($"{Bot}/**", async route => await route.FulfillAsync(new()
        {
            Response = await route.FetchAsync(new() { Url = new Uri(host, new Uri(route.Request.Url).PathAndQuery).ToString() }),
        }));
        await page.RouteAsync(Library, route => route.FulfillAsync(new()
        {
            Path = NpmParts.Find("@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js"),
            ContentType = "text/javascript",
            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Content-Type"] = "text/javascript" },
        }));
        await page.RouteAsync(Address, route => route.FulfillAsync(new() { ContentType = "text/html", Body = Window(Bot + path, token, chat, settings ? "settings" : "content") }));
        await page.GotoAsync(Address);
        return page.Frames.Single(frame => frame.Name == "tab");
    }

    /// <summary>As when somebody presses Save in the window around the tab's configuration.</summary>
    /// <returns>What Teams would keep of the tab.</returns>
    public static async Task<string> SaveAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("() => window.mayBeSaved");
        await page.EvaluateAsync("() => frames[0].postMessage({ func: 'settings.save', args: [{}] }, '*')");
        await page.WaitForFunctionAsync("() => window.isSaved");
        return await page.EvaluateAsync<string>("() => JSON.stringify(window.kept)");
    }

    /// <param name="place">What the frame is for: content, or settings before there is a tab.</param>
    private static string Window(string tab, string? token, string chat, string place) => $$"""
        <!DOCTYPE html>
        <html lang="en"><head><title>Teams</title></head>
        <body style="margin:0">
        <iframe name="tab" title="tab" style="border:0;width:100%;height:95vh"></iframe>
        <script>
        const answers = {
          initialize: () => ['{{place}}', 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: { config: {} } } }), '2.58.0'],
          getContext: () => [{ locale: 'en-us', entityId: 'maps', chatId: {{System.Text.Json.JsonSerializer.Serialize(chat)}} }],
          'settings.setValidityState': ([valid]) => { window.mayBeSaved = valid; return []; },
          'settings.setSettings': ([settings]) => { window.kept = settings; return [true]; },
          'settings.save.success': () => { window.isSaved = true; return []; },
          'authentication.getAuthToken': () => {{(token is null ? "[false, 'ConsentRequired']" : $"[true, '{token}']")}},
        };
        addEventListener('message', event => {
          const asked = typeof event.data === 'string' ? JSON.parse(event.data) : event.data;
          const answer = answers[asked.func];
          if (answer) event.source.postMessage({ id: asked.id, uuid: asked.uuid, args: answer(asked.args ?? []), isPartialResponse: false }, event.origin);
        });
        document.querySelector('iframe').src = '{{tab}}';
        </script>
        </body></html>
        """;
}
