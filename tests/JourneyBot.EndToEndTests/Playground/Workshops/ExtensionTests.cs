using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>A workshop is found and shared, and answered in dialogs, in Microsoft's own client.</summary>
[Collection("Playground")]
public sealed class ExtensionTests
{
    private static readonly HostSettings s_withLinks = HostSettings.Anonymous.With("PublicUrl", "http://127.0.0.1:9/");

    [Fact]
    public Task GroupChat_SharesAWorkshop_AndTakesAMessageIntoIt() => WorkshopScene.PlayAsync(ChatKind.Group, ShareAndAddAsync, s_withLinks);

    private static async Task ShareAndAddAsync(PlaygroundSession session, Chat chat)
    {
        var words = Wording.English;
        var extension = new ExtensionDriver(session.Page);
        await chat.AskAsync("start", words.Board(1));
        await extension.AddAsync();
        Assert.Contains("✓ Saved", (await extension.Dialog.SubmitAsync("Save", new Answer("Product or service", "Komorebi"))).Value, StringComparison.Ordinal);
        await extension.CloseAsync();
        await chat.Card(words.Board(1)).ShowsAsync("Komorebi");

        await extension.AddMessageAsync("Lose fewer people before they buy");
        await extension.Dialog.ShowsAsync("What are we mapping");
        Assert.Contains("✓ Saved", (await extension.Dialog.PressAsync("Save")).Value, StringComparison.Ordinal);
        await extension.CloseAsync();
        await chat.Card(words.Board(1)).ShowsAsync("Lose fewer people before they buy");

        await extension.ShareAsync("ＫＯＭＯＲＥＢＩ", "Theme ・ started");
        await chat.Card("The map so far").ShowsAsync("Komorebi");
        Assert.Empty(session.Log.Warnings);

        await chat.AskAsync("map", "Whoever has the link");
        await extension.PasteAsync(session.Log.Exchanges.SelectMany(one => PageLinks.In(one.Request)).Last().ToString());
        await chat.HearCardAsync("The map so far", times: 2);
    }
}
