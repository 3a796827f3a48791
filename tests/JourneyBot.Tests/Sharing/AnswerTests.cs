using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Sharing;

/// <summary>What readers say of the map, typed.</summary>
public sealed class AnswerTests : IAsyncDisposable
{
    private const string Please = "Do you agree with this map? Please press a button.";
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "agree", "otherwise: no shop", "1 agrees, 1 sees it otherwise", "Ken: no shop")]
    [InlineData(Language.Japanese, "賛成", "異論：店がない", "賛成 1人、異論 1人", "Kenさん：店がない")]
    public async Task Answers_AfterTheEnd_AreCounted_AndStandInSummaryAndStatus(Language language, string agree, string otherwise, string count, string comment)
    {
        await EndAsync(language);

        await _chat.SaysAsync(agree, "Mio");
        var said = Assert.Single(await _chat.SaysAsync(otherwise, "Ken"));

        Assert.Contains(count, said, StringComparison.Ordinal);
        foreach (var word in language == Language.Japanese ? (string[])["まとめ", "状況"] : ["summary", "status"])
        {
            var lines = await _chat.ReadsAsync(word, "Mio");
            Assert.Contains(count, lines);
            Assert.Contains(comment, lines);
        }
    }

    [Fact]
    public async Task Answer_GivenAgain_IsSetNotToggled_AndARepeatChangesNothing()
    {
        await EndAsync();
        await _chat.SaysAsync("agree", "Ken", "first");
        await _chat.SaysAsync("otherwise: no shop", "Ken");
        await _chat.SaysAsync("otherwise： no price", "Ken");

        var late = await _chat.SaysAsync("agree", "Ken", "first");

        Assert.Contains("0 agree, 1 sees it otherwise", Assert.Single(late), StringComparison.Ordinal);
        var lines = await _chat.ReadsAsync("summary");
        Assert.Contains("Ken: no price", lines);
        Assert.DoesNotContain("Ken: no shop", lines);
    }

    [Fact]
    public async Task Answer_OfAnObserver_IsTaken_AlsoBeforeTheEnd()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("observe", "Ken");

        Assert.StartsWith("Saved: you agree", Assert.Single(await _chat.SaysAsync("agree", "Ken")), StringComparison.Ordinal);
        Assert.Contains("1 agrees, 0 see it otherwise", await _chat.ReadsAsync("summary"));
    }

    [Fact]
    public async Task FinalSummary_AsksWhetherReadersAgree_AndTheMapSoFarDoesNot()
    {
        await _chat.BeginAtAsync(StepId.Measures);
        Assert.DoesNotContain(Please, await _chat.ReadsAsync("summary"));

        await _chat.SaysAsync("end");

        Assert.Contains(Please, await _chat.ReadsAsync("summary"));
    }

    [Fact]
    public async Task OtherwiseWithoutAColon_IsSomethingThatACustomerSays()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        var before = (await _chat.JourneyAsync()).Actions.Count;

        await _chat.SaysAsync("otherwise leaves the shop", "Ken");

        Assert.Equal(before + 1, (await _chat.JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task TypedAnswer_WhereOthersReadAlong_IsRefused_WithTheWayToTheCard()
    {
        await using var group = new Chat(isGroup: true);
        await group.SaysAsync("start anonymous");
        await group.SaysAsync("end");

        Assert.Contains("say \"otherwise\" to get it", Assert.Single(await group.SaysAsync("otherwise: no shop", "Ken")), StringComparison.Ordinal);
        Assert.Contains("without your name", string.Concat(await group.ReadsAsync("otherwise", "Ken")), StringComparison.Ordinal);
        var workshop = await group.WorkshopAsync();
        Assert.Empty((await group.Get<React>().ReadAsync(workshop, CancellationToken.None)).All);
    }

    private async Task EndAsync(Language language = Language.English)
    {
        await _chat.SaysAsync(language == Language.Japanese ? "開始" : "start");
        await _chat.SaysAsync(language == Language.Japanese ? "終了" : "end");
    }
}
