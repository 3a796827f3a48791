using JourneyBot.Testing.Hosting;

namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>One step where buttons arrive as messages: what is answered stands in the chat.</summary>
[Collection("Playground")]
public sealed class GroupSubmitTests
{
    private static readonly HostSettings s_submit = HostSettings.Anonymous.With("Cards__Actions", "submit");

    [Fact]
    public Task GroupChat_WithSubmitActions_SavesAndGoesOn() => WorkshopScene.PlayAsync(ChatKind.Group, StepAsync, s_submit);

    private static async Task StepAsync(PlaygroundSession session, Chat chat)
    {
        var words = Wording.English;
        await chat.AskAsync("start", words.Board(1));

        await chat.Form(words.Form(1)).SubmitAsync(
            "Save", new Answer("Product or service", "Komorebi"), new Answer("Start", "hears of it"), new Answer("Goal", "buys"));
        await chat.HearAsync(words.Saved);
        await chat.Card(words.Board(1)).ShowsAsync("hears of it");
        await chat.Card(words.Board(1)).PressAsync("Next (facilitator)");
        await chat.HearAsync(words.Board(2));

        Assert.DoesNotContain(session.Log.Exchanges, one => one.Kind == "invoke");
    }
}
