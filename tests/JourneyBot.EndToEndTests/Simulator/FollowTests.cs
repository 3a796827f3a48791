using JourneyBot.Testing;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Stakeholders who follow: over HTTP, with two hosts on one store, and Teams deciding whom a bot may write to.</summary>
public sealed class FollowTests : IAsyncLifetime
{
    private Stage _stage = null!;
    private Seat _aiko = null!;

    public async Task InitializeAsync()
    {
        _stage = await Stage.OpenAsync();
        var aiko = _stage.Teams.Person("Aiko");
        _aiko = aiko.In(_stage.Teams.GroupChat("Shop", aiko));
        await _aiko.Says("start");
        await _aiko.BoardAsync(StepId.Theme);
    }

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task Stakeholder_WhoFollows_GetsTheFinalSummaryInPrivateOnce_AlsoIfTheHostDiesInBetween()
    {
        var mio = Join("Mio", "ja-JP");
        await _aiko.AnswersAsync(StepId.Theme);
        await _aiko.HearsAsync("summary", "Follow");
        Assert.Contains("フォローしました", (await mio.Presses("Follow")).ToString(), StringComparison.Ordinal);
        var inPrivate = mio.Person.In(_stage.Teams.Personal(mio.Person));
        await inPrivate.Sees("フォローをやめる");

        await _aiko.Says("end");
        await _stage.CrashAsync();

        var result = await inPrivate.Sees("最終まとめ");
        Assert.DoesNotContain(result.Actions, action => action.Title is "賛成" or "フォローする");
        Assert.Equal(2, inPrivate.Conversation.Messages.Count(message => message.IsFromBot));
        SentCards.AreFit(_stage.Teams);
    }

    [Fact]
    public async Task Stakeholder_WithoutTheBotInPrivate_IsToldHowToAddIt_AndFollowsAfterwards()
    {
        var ken = Join("Ken");
        _stage.Teams.Personal(ken.Person).HasBot = false;
        await _aiko.HearsAsync("summary", "Follow");

        Assert.Contains("open Apps, find", (await ken.Presses("Follow")).ToString(), StringComparison.Ordinal);
        _stage.Teams.Personal(ken.Person).HasBot = true;
        Assert.Contains("I have written to you in private", (await ken.Presses("Follow")).ToString(), StringComparison.Ordinal);
        var inPrivate = ken.Person.In(_stage.Teams.Personal(ken.Person));
        var answer = await inPrivate.Presses("Stop following");
        Assert.Contains("You no longer follow", answer.ToString(), StringComparison.Ordinal);

        await _aiko.Says("end");
        await _aiko.Sees("Final summary");
        Assert.DoesNotContain(inPrivate.Conversation.Messages, message => message.Shows("Final summary"));
    }

    private Seat Join(string name, string locale = "en-US")
    {
        var person = _stage.Teams.Person(name, locale);
        return person.In(_aiko.Conversation);
    }
}
