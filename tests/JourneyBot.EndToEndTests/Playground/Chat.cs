using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// The open chat. Outside the personal chat every message mentions the bot, for others do not reach it. In the channel the
/// first message opens a thread, the further ones reply in it.
/// </summary>
/// <remarks>
/// Seen in 0.2.28: compose boxes are Lexical editors, in a channel the first starts a post and the others reply, newest thread
/// first; a message of the bot is an output card in chats, a paragraph or a card in a thread's group in channels.
/// </remarks>
internal sealed class Chat(IPage page, ChatKind kind)
{
    private const string BotMessages =
        ".fai-OutputCard, .fui-Card[role=group] p:not(.editor-paragraph, .ac-adaptiveCard p), .fui-Card[role=group] .ac-adaptiveCard";

    private const string Cards = ".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)";
    private bool _inThread;

    private ILocator Messages => page.Locator(BotMessages);

    /// <summary>Types and sends. Behind a mention the Playground keeps the first line only.</summary>
    public async Task SayAsync(string text)
    {
        if (kind != ChatKind.Personal && text.Contains('\n', StringComparison.Ordinal))
            throw new ArgumentException("Several lines reach the bot from the personal chat only.", nameof(text));
        await page.Locator("[data-lexical-editor=true]").Nth(kind == ChatKind.Channel && _inThread ? 1 : 0).ClickAsync();
        if (kind != ChatKind.Personal)
            await MentionAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => IsMessage(answer.Request));
        _inThread = true;
    }

    /// <summary>Says it and waits for words of the bot that were not there before.</summary>
    public async Task<string> AskAsync(string text, string answer)
    {
        var before = await Messages.Filter(new() { HasText = answer }).CountAsync();
        await SayAsync(text);
        return await HearAsync(answer, before + 1);
    }

    /// <summary>Waits until at least so many messages or cards of the bot hold these words, and returns the last one's text.</summary>
    public async Task<string> HearAsync(string words, int times = 1)
    {
        var hits = Messages.Filter(new() { HasText = words });
        await HearAsync(hits, words, times);
        return await hits.Last.InnerTextAsync();
    }

    /// <inheritdoc cref="HearAsync(string, int)"/>
    public async Task<string> HearAsync(Regex words, int times = 1)
    {
        var hits = Messages.Filter(new() { HasTextRegex = words });
        await HearAsync(hits, words, times);
        return await hits.Last.InnerTextAsync();
    }

    /// <summary>Everything the bot has said here that is still shown.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync() => await Messages.AllInnerTextsAsync();

    /// <summary>Waits until so many cards of anybody hold these words.</summary>
    public Task HearCardAsync(string words, int times) => Until.Passes(async () =>
        Assert.Equal(times, await page.Locator(Cards).Filter(new() { HasText = words }).CountAsync()));

    /// <summary>The newest card with these words.</summary>
    public CardDriver Card(string words) => new(page, page.Locator(Cards).Filter(new() { HasText = words }).Last);

    /// <summary>The card of this place, from 0, as soon as it is there.</summary>
    public async Task<CardDriver> CardAsync(int number)
    {
        var cards = page.Locator(Cards);
        await Until.Passes(async () => Assert.True(await cards.CountAsync() > number));
        return new(page, cards.Nth(number));
    }

    /// <summary>The newest card with these words that asks for something.</summary>
    public CardDriver Form(string words) => new(page, page.Locator(Cards)
        .Filter(new() { HasText = words })
        .Filter(new() { Has = page.Locator("input, textarea, [role=combobox]") }).Last);

    private async Task MentionAsync()
    {
        await page.Keyboard.TypeAsync("@");
        await page.Locator("#typeahead-menu").GetByRole(AriaRole.Menuitem).First.ClickAsync();
        await page.Keyboard.TypeAsync(" ");
    }

    /// <summary>What was said instead is asked for in the end only: the whole page is laid out for it.</summary>
    private async Task HearAsync(ILocator hits, object words, int times)
    {
        try
        {
            await Until.Passes(async () => Assert.True(await hits.CountAsync() >= times));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(await TranscriptAsync(words, times), failure);
        }
    }

    private async Task<string> TranscriptAsync(object words, int times) =>
        $"The bot did not say {times} times: {words}. It said:{Environment.NewLine}{string.Join($"{Environment.NewLine}---{Environment.NewLine}", await TextsAsync())}";

    private static bool IsMessage(IRequest request) =>
        request.Method == "POST" && request.Url.EndsWith("/messages", StringComparison.Ordinal);
}
