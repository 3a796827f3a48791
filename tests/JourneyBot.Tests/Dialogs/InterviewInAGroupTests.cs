using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Dialogs;

/// <summary>Where only what mentions the bot is heard.</summary>
public sealed class InterviewInAGroupTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "no such score", "cancel", " Start your answer with @JourneyBot.")]
    [InlineData(Language.Japanese, "点数ではない", "中止", "　答えの先頭に @JourneyBot を付けてください。")]
    public async Task EveryQuestion_EndsWithHowToAnswer(Language language, string unfit, string cancel, string how)
    {
        await _chat.BeginAtAsync(StepId.Emotions, language);
        foreach (var said in (string[])["{contact 1}", unfit, "status", cancel])
        {
            Assert.EndsWith(how, (await _chat.SaysAsync(await _chat.ResolveAsync(said)))[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TextToTheOthers_WhileAQuestionIsOpen_IsNoAnswer()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await _chat.SaysAsync(await _chat.ResolveAsync("{contact 1}"));
        await _chat.SendAsync(Mentions.In("-2"), "to the others");
        await _chat.SendAsync(Mentions.In("<at>Ken</at> -2", ("29:Ken", "<at>Ken</at>")), "to Ken");

        Assert.Empty(_chat.Replies());
        Assert.StartsWith("✓ Saved", Assert.Single(await _chat.SaysAsync("+1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activity_AfterATurn_IsAsItCame()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        var activity = Mentions.Us("asks &lt;Ken&gt;", new ChannelAccount("journeybot", "JourneyBot"));
        await _chat.SendAsync(activity, "asks");

        Assert.Equal("<at>JourneyBot</at> asks &lt;Ken&gt;", activity.Text);
        Assert.Equal("asks <Ken>", Assert.Single((await _chat.JourneyAsync()).Actions, action => action.Text.StartsWith("asks", StringComparison.Ordinal)).Text);
    }
}
