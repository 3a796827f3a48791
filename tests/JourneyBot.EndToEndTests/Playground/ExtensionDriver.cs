using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// The message extension, from the + of the compose box and from the menu of a message. The Playground reads no manifest, so it asks for the
/// ids that stand there.
/// </summary>
/// <remarks>
/// Seen in 0.2.28: results that want to be picked by an invoke are refused with "Unable to reach app"; a card that follows on a filled-in
/// dialog stays blank, so what was answered is read from the exchange.
/// </remarks>
internal sealed class ExtensionDriver(IPage page)
{
    private const string MenuOfMessage = "Show more information";

    /// <summary>The card of the dialog that is open.</summary>
    public CardDriver Dialog => new(page, page.GetByRole(AriaRole.Dialog).Locator(".ac-adaptiveCard").Last);

    /// <summary>Searches, takes the result with these words below its title into the message, and sends it.</summary>
    public async Task ShareAsync(string words, string detail)
    {
        await OpenAsync("Search Command");
        await page.GetByText("Specify Command ID or Parameter").ClickAsync();
        await page.GetByPlaceholder("Command ID").FillAsync("find");
        await page.GetByPlaceholder("Parameter name").FillAsync("words");
        await page.GetByPlaceholder("Enter a search term").FillAsync(words);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), CardAnswer.IsAnswer);
        await page.GetByText(detail).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    /// <summary>Pastes a link, and sends the card that comes in its place.</summary>
    public async Task PasteAsync(string url)
    {
        await OpenAsync("Link Unfurling");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Enter an URL").FillAsync(url);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), CardAnswer.IsAnswer);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send to Conversation" }).ClickAsync();
    }

    /// <summary>Opens the dialog of the action from the compose box.</summary>
    public async Task AddAsync()
    {
        await OpenAsync("Action Command");
        await FetchAsync();
    }

    /// <summary>Says something that is not for the bot, and opens the dialog of the action on that message.</summary>
    public async Task AddMessageAsync(string text)
    {
        await page.Locator("[data-lexical-editor=true]").First.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
        var message = page.GetByText(text, new() { Exact = true }).Last;
        await message.Locator($"xpath=ancestor::*[.//button[@aria-label='{MenuOfMessage}']][1]").GetByLabel(MenuOfMessage).Last.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        await FetchAsync();
    }

    public async Task CloseAsync()
    {
        await page.GetByRole(AriaRole.Dialog).GetByLabel("Close").ClickAsync();
        await Until.Passes(async () => Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync()));
    }

    private async Task OpenAsync(string command)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = command }).ClickAsync();
    }

    private async Task FetchAsync()
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("input[type=text], input:not([type])").First.FillAsync("add");
        await page.RunAndWaitForResponseAsync(() => dialog.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync(), CardAnswer.IsAnswer);
    }
}
