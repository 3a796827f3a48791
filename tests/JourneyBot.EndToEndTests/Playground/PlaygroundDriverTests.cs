using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>The driver itself, so that a failure elsewhere is a failure of the bot.</summary>
[Collection("Playground")]
public sealed class PlaygroundDriverTests
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Submit_WithEveryKindOfInput_SendsWhatWasEntered()
    {
        await using var bot = await ProbeBot.StartAsync();
        await PlaygroundSession.PlayAsync(bot.Endpoint, async session =>
        {
            var chat = await session.OpenAsync(ChatKind.Personal);
            await chat.AskAsync("一行目\n二行目", "echo");
            var answer = await chat.Form("What happened?").WithToggle("More").SubmitAsync(
                "Add",
                new("What they do", "検索する & compare"), new("Why", "price\nand time"), new("Kind", "good"), new("Score", "-1"),
                new("Actions", "search", "buy"), new("Owners", "Sales", "Support"), new("Channel", "Web"), new("Minutes", "12"),
                new("Due", "2026-11-30"), new("It is the start", "true"), new("Source", "survey"));

            Assert.True(answer is { Status: 200, IsCard: true }, answer.ToString());
            await chat.Card("saved 1").ShowsAsync("What they do");
        });

        Assert.Equal("一行目\n二行目", bot.Texts.Single());
        Assert.Equal(
            """{"form":"probe","what":"検索する & compare","why":"price\nand time","kind":"g","score":"-1","actions":"K7MQ,9XYZ","owners":"s,u","channel":"web","minutes":"12","due":"2026-11-30","start":"true","source":"survey"}""",
            bot.Presses.Single().ToJsonString(s_readable));
    }

    [Theory]
    [InlineData(ChatKind.Group)]
    [InlineData(ChatKind.Channel)]
    public async Task Say_OutsideThePersonalChat_MentionsTheBotAndStaysInTheThread(object kind)
    {
        await using var bot = await ProbeBot.StartAsync();
        await PlaygroundSession.PlayAsync(bot.Endpoint, async session =>
        {
            var chat = await session.OpenAsync((ChatKind)kind);
            await chat.AskAsync("hello", "hello");
            await chat.AskAsync("again", "again");
            await chat.Form("What happened?").SubmitAsync("Add", new Answer("What they do", "search"));
            await chat.HearAsync("saved 1");

            Assert.Single(session.Log.Exchanges.Where(one => one.Kind == "message" && one.ToBot).Select(one => one.Conversation).Distinct());
        });
        Assert.Equal(["<at>JourneyBot</at> hello", "<at>JourneyBot</at> again"], bot.Texts);
    }

    [Fact]
    public async Task Submit_WhileMessagesArriveAndDrawTheFormAnew_SendsTheWholeForm()
    {
        await using var bot = await ProbeBot.StartAsync();
        await PlaygroundSession.PlayAsync(bot.Endpoint, async session =>
        {
            var chat = await session.OpenAsync(ChatKind.Personal);
            await chat.AskAsync("hello", "hello");
            var form = chat.Form("What happened?");
            await form.ShowsAsync("What they do");
            var submit = form.SubmitAsync("Add", new("What they do", "search"), new("Why", "price"), new("Kind", "not good"), new("Actions", "compare"));
            for (var i = 1; i <= 5; i++)
                await bot.SayAsync($"news {i}");
            await submit;
        });
        var press = bot.Presses.Single();
        Assert.Equal(("search", "price", "b", "3F2A"), ((string?)press["what"], (string?)press["why"], (string?)press["kind"], (string?)press["actions"]));
    }

    [Fact]
    public async Task Play_WhenTheBotAnswersWithAnError_FailsThoughThePageShowsNothing()
    {
        await using var bot = await ProbeBot.StartAsync();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => PlaygroundSession.PlayAsync(bot.Endpoint, async session =>
        {
            var chat = await session.OpenAsync(ChatKind.Personal);
            await chat.SayAsync("fail");
            await Until.True(() => session.Log.Exchanges.Any(one => one.Kind == "message"));
        }));
        Assert.Contains("message 500", failure.InnerException!.Message, StringComparison.Ordinal);
    }
}
