using System.Diagnostics;
using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// One card. The Playground draws cards anew whenever a message arrives, and what was entered is lost: so a form is filled and
/// pressed in one go, the press happens only if everything still stands there, and otherwise all is done again.
/// </summary>
internal sealed class CardDriver(IPage page, ILocator card, string? toggle = null)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(45);

    // No message can be drawn between the look at the inputs and the click: scripts of a page run one at a time.
    private const string PressIfUnchanged =
        """
        ({ button, filled }) => {
          const shown = e => e.value || e.innerText || '';
          const holds = f => f.on === null
            ? shown(f.control) !== '' && f.words.every(word => shown(f.control).includes(word))
            : f.control.checked === f.on;
          const stands = button.isConnected && filled.every(f => f.control.isConnected && holds(f));
          if (stands) button.click();
          return stands;
        }
        """;

    /// <summary>The same card, whose further inputs appear by this button.</summary>
    public CardDriver WithToggle(string title) => new(page, card, title);

    public Task<string> TextAsync() => card.InnerTextAsync();

    /// <summary>In pixels, as it is shown.</summary>
    public async Task<(int Width, int Height)> SizeAsync()
    {
        var box = await card.BoundingBoxAsync() ?? throw new InvalidOperationException("The card is not shown.");
        return ((int)Math.Round(box.Width), (int)Math.Round(box.Height));
    }

    /// <summary>Its size as soon as it does not change any more: a chart is drawn after the card.</summary>
    public async Task<(int Width, int Height)> SettledAsync()
    {
        (int Width, int Height) before = default;
        await Until.Passes(async () =>
        {
            var now = await SizeAsync();
            (before, var last) = (now, before);
            Assert.Equal(last, now);
        });
        return before;
    }

    public Task PictureAsync(string file) => card.ScreenshotAsync(new() { Path = file });

    /// <summary>Waits until the card holds these words.</summary>
    public Task ShowsAsync(string words) => Until.Passes(async () => Assert.Contains(words, await card.InnerTextAsync(), StringComparison.Ordinal));

    /// <summary>Presses a button and waits for the bot's answer.</summary>
    public Task<CardAnswer> PressAsync(string title) => SubmitAsync(title);

    /// <summary>Presses a button that asks nothing of the bot, or that the card itself refuses for want of an answer.</summary>
    public Task ClickAsync(string title) => Button(title).ClickAsync();

    /// <summary>Fills and presses, and waits for the bot's answer. What is not named stays as it is.</summary>
    public async Task<CardAnswer> SubmitAsync(string title, params Answer[] answers)
    {
        var response = await page.RunAndWaitForResponseAsync(
            () => FillAndPressAsync(title, answers), CardAnswer.IsAnswer, new() { Timeout = 60_000 });
        return await CardAnswer.ReadAsync(response);
    }

    private async Task FillAndPressAsync(string title, Answer[] answers)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await TryFillAndPressAsync(title, answers))
                    return;
                if (watch.Elapsed > s_patience)
                    throw new InvalidOperationException($"In {s_patience.TotalSeconds} s the form never kept what was entered: {string.Join(", ", answers.AsEnumerable())}");
            }
            catch (Exception failure) when (failure is TimeoutException or PlaywrightException && watch.Elapsed < s_patience)
            {
                await page.Keyboard.PressAsync("Escape"); // a list left open hides the card
            }
        }
    }

    private async Task<bool> TryFillAndPressAsync(string title, Answer[] answers)
    {
        var inputs = new CardInputs(page, card, toggle);
        var filled = new List<FilledControl>();
        foreach (var answer in answers)
            filled.AddRange(await inputs.FillAsync(answer));
        var button = await Button(title).ElementHandleAsync();
        return await page.EvaluateAsync<bool>(PressIfUnchanged, new { button, filled = filled.Select(one => one.ToScript()).ToArray() });
    }

    private ILocator Button(string title) => card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;
}
