using System.Runtime.CompilerServices;
using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>One person at the Playground in a browser, talking to a bot.</summary>
internal sealed class PlaygroundSession : IAsyncDisposable
{
    private const float StartTimeout = 60_000;
    private readonly PlaygroundProcess _process;
    private readonly Chromium _chromium;

    private PlaygroundSession(PlaygroundProcess process, Chromium chromium, IPage page)
    {
        (_process, _chromium, Page) = (process, chromium, page);
        Log = new PlaygroundLog(page);
    }

    public IPage Page { get; }

    public PlaygroundLog Log { get; }

    /// <summary>
    /// Plays a scene and expects that nothing went wrong behind it. When it fails, a picture of the page and the last exchanges
    /// are left in artifacts/playground, named as the test.
    /// </summary>
    public static async Task PlayAsync(
        Uri endpoint, Func<PlaygroundSession, Task> scene, PlaygroundCast? cast = null, [CallerMemberName] string name = "")
    {
        await using var session = await StartAsync(endpoint, cast);
        try
        {
            await scene(session);
            Assert.Empty(session.Log.Errors);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"The scene failed. The page as it was, and what was sent: {await session.KeepAsync(name)}", failure);
        }
    }

    public static async Task<PlaygroundSession> StartAsync(Uri endpoint, PlaygroundCast? cast = null)
    {
        var process = await PlaygroundProcess.StartAsync(endpoint, cast ?? new PlaygroundCast());
        Chromium? chromium = null;
        try
        {
            chromium = await Chromium.StartAsync();
            var session = new PlaygroundSession(process, chromium, await chromium.OpenAsync());
            await session.EnterAsync();
            return session;
        }
        catch
        {
            if (chromium is not null)
                await chromium.DisposeAsync();
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Goes there, and waits until the bot has heard that it was installed. The welcome may still be on its way.</summary>
    public async Task<Chat> OpenAsync(ChatKind kind)
    {
        var tree = kind == ChatKind.Channel ? "Teams Channel" : "Personal and Group Chat";
        await Page.GetByRole(AriaRole.Tree, new() { Name = tree }).GetByRole(AriaRole.Treeitem).Nth(kind == ChatKind.Group ? 1 : 0).ClickAsync();
        var conversation = PlaygroundCast.Prefix(kind);
        await Until.True(
            () => Log.Exchanges.Any(exchange => exchange.Kind == "installationUpdate" && exchange.Request.Contains(conversation, StringComparison.Ordinal)),
            () => string.Join(Environment.NewLine, Log.Exchanges));
        return new Chat(Page, kind);
    }

    public Task PictureAsync(string file) => Page.ScreenshotAsync(new() { Path = file });

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _process.DisposeAsync();
    }

    private async Task EnterAsync()
    {
        try
        {
            await Page.GotoAsync(_process.Url.ToString(), new() { Timeout = StartTimeout });
            await Page.GetByRole(AriaRole.Button, new() { Name = "Mock an Activity" }).WaitForAsync(new() { Timeout = StartTimeout });
            await Page.GetByText("Connected.").First.WaitForAsync(new() { Timeout = StartTimeout });
        }
        catch (Exception failure) when (failure is TimeoutException or PlaywrightException)
        {
            throw new InvalidOperationException($"The Playground shows no chat.{Environment.NewLine}{_process.Log()}", failure);
        }
    }

    private async Task<string> KeepAsync(string name)
    {
        var folder = Directory.CreateDirectory(Repository.At("artifacts", "playground")).FullName;
        var picture = Path.Combine(folder, $"{name}.png");
        await PictureAsync(picture);
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{name}.log"), [.. Log.Errors, .. Log.Warnings, .. Log.Exchanges.Select(one => one.ToString())]);
        return picture;
    }
}
