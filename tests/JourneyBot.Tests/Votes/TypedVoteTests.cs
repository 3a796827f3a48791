using JourneyBot.Boards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Votes;

/// <summary>Votes held and given by words.</summary>
public sealed class TypedVoteTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "vote", "close vote", "summary", "✓ Saved: you gave 2 of 3 votes.", "You gave 4 votes and have 3", "2 votes", "★ Chosen by the team")]
    [InlineData(Language.Japanese, "投票", "投票終了", "まとめ", "✓ 保存しました。3票のうち2票", "4票を入れようとしましたが、1人3票まで", "2票", "★ チームが選びました")]
    public async Task ByWords_AVoteIsOpenedGivenAndClosed(
        Language language, string vote, string close, string summary, string saved, string tooMany, string two, string chosen)
    {
        var labels = await DecideAsync(language);
        Assert.Empty(await _chat.SaysAsync(vote));
        Assert.Contains(Posted(), line => line.Contains($"{vote} {labels[0]} {labels[1]}", StringComparison.Ordinal));

        Assert.Contains(saved, Assert.Single(await _chat.SaysAsync($"{vote} {labels[2]} {labels[3]}", by: "Ben")), StringComparison.Ordinal);
        Assert.Contains(tooMany, Assert.Single(await _chat.SaysAsync($"{vote} {string.Join('、', labels)}", by: "Ben")), StringComparison.Ordinal);
        await _chat.SaysAsync($"{vote} {labels[3]}", by: "Cho");
        Assert.Empty(await _chat.SaysAsync(close));

        var result = Posted();
        Assert.Contains(result, line => line.StartsWith($"★ {labels[3]}", StringComparison.Ordinal) && line.EndsWith(two, StringComparison.Ordinal));
        Assert.Equal(2, (await _chat.ReadsAsync(summary)).Count(line => line == chosen));
    }

    [Fact]
    public async Task Acknowledgement_InAGroup_NamesNoChoice()
    {
        var labels = await DecideAsync(Language.English);
        await _chat.SaysAsync("vote");

        var said = Assert.Single(await _chat.SaysAsync($"vote {labels[1]}", by: "Ben"));

        Assert.DoesNotContain(labels[1], said, StringComparison.Ordinal);
        Assert.DoesNotContain("measure", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start anonymous", "vote", "What is typed here is read by everybody, so I do not count it.")]
    [InlineData("匿名で開始", "投票", "ここに書くと全員に見えるため")]
    public async Task TypedVote_InAnAnonymousGroup_IsNotTaken(string start, string vote, string refusal)
    {
        await using var chat = new Chat(isGroup: true);
        await chat.SaysAsync(start);

        Assert.StartsWith(refusal, Assert.Single(await chat.SaysAsync($"{vote} K7MQ", by: "Ben")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VoteWithANumber_GivesEverybodyThatMany()
    {
        await DecideAsync(Language.English);
        await _chat.SaysAsync("vote 2");

        Assert.Contains(Posted(), line => line.StartsWith("You have 2 votes.", StringComparison.Ordinal));
        Assert.Equal(2, (await _chat.WorkshopAsync()).OpenVote!.Budget);
    }

    [Fact]
    public async Task Vote_ByAParticipant_IsRefused_UntilOneIsOpen()
    {
        await DecideAsync(Language.English);
        Assert.StartsWith("Only the facilitator", Assert.Single(await _chat.SaysAsync("vote", by: "Ben")), StringComparison.Ordinal);
        await _chat.SaysAsync("vote");
        Assert.StartsWith("The ballot was posted", Assert.Single(await _chat.SaysAsync("vote", by: "Ben")), StringComparison.Ordinal);
        Assert.StartsWith("Only the facilitator", Assert.Single(await _chat.SaysAsync("close vote", by: "Ben")), StringComparison.Ordinal);

        _chat.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("[card]", Assert.Single(await _chat.SaysAsync("vote", by: "Ben")));
    }

    [Fact]
    public async Task Vote_RepeatedByTheChannel_OpensAndPostsOnce_AlsoAfterACrash()
    {
        await DecideAsync(Language.English);
        var before = Cards;
        await _chat.SaysAsync("vote", id: "the same");
        Assert.Empty(await _chat.SaysAsync("vote", id: "the same"));
        Assert.Equal(before + 1, Cards);
        await _chat.RestartAsync();

        Assert.Empty(await _chat.SaysAsync("vote", id: "the same"));
        Assert.Equal(0, Cards);
        Assert.Single((await _chat.WorkshopAsync()).Votes);
    }

    [Fact]
    public async Task Board_WhileAVoteIsOpen_ShowsHowManyHaveVoted_AndTheButtons()
    {
        var labels = await DecideAsync(Language.English);
        Assert.Contains("Vote (facilitator)", await ButtonsAsync());
        await _chat.SaysAsync("vote");
        await _chat.SaysAsync($"vote {labels[0]}", by: "Ben");

        Assert.Contains("Voted so far: 1", await BoardAsync());
        Assert.Equal(["Ballot", "Close the vote (facilitator)"], (await ButtonsAsync()).Where(title => title.Contains("ot", StringComparison.Ordinal)));
        Assert.DoesNotContain(await BoardAsync(), line => line.Contains('★'));

        await _chat.SaysAsync("close vote");
        Assert.DoesNotContain(await BoardAsync(), line => line.StartsWith("Voted so far", StringComparison.Ordinal));
        Assert.Single(await BoardAsync(), line => line.EndsWith('★'));
    }

    [Fact]
    public async Task End_WithAVoteOpen_ClosesIt_AndTheFinalSummaryMarksTheResult()
    {
        var labels = await DecideAsync(Language.English);
        await _chat.SaysAsync("vote");
        await _chat.SaysAsync($"vote {labels[3]}", by: "Ben");
        await _chat.SaysAsync("end");

        Assert.Single(Posted(), "★ Chosen by the team");
    }

    [Fact]
    public async Task Vote_OnWhatHinders_IsHeldAtEmotions()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await _chat.SaysAsync(await _chat.ResolveAsync("{contact 1} -1 unsure"));
        await _chat.SaysAsync("cancel");
        await _chat.SaysAsync(await _chat.ResolveAsync("{contact 2} -2 annoyed"));
        await _chat.SaysAsync("cancel");
        await _chat.SaysAsync("vote");

        Assert.Contains("What should we solve first?", Posted());
        Assert.Equal(
            await _chat.ResolveAsync("{contact 2} {contact 1}"),
            string.Join(' ', (await _chat.WorkshopAsync()).OpenVote!.Items.Select(item => item.Label)));
    }

    private int Cards => Channel.Cards.Count;

    private RecordingChannel Channel => (RecordingChannel)_chat.Get<IChannel>();

    private IReadOnlyList<string> Posted() => [.. Shown.Lines(Channel.Cards[^1])];

    /// <summary>Four measures; their labels in the order of the ballot.</summary>
    private async Task<IReadOnlyList<string>> DecideAsync(Language language)
    {
        await _chat.BeginAtAsync(StepId.Measures, language);
        var (workshop, form) = (await _chat.WorkshopAsync(), StepCatalog.Of(StepId.Measures).Forms[0]);
        foreach (var number in Enumerable.Range(1, 4))
        {
            _chat.Time.Advance(TimeSpan.FromSeconds(1));
            var submission = new Submission(
                form, [new RawAnswers { ["what"] = $"measure {number}" }], new Person(new ParticipantId("ken"), "Ken"), $"{number}", $"{number}", default);
            (await _chat.Get<SubmitContribution>().RunAsync(workshop, submission, CancellationToken.None)).Require();
        }

        return [.. (await _chat.JourneyAsync()).Measures.Select(measure => measure.Label)];
    }

    private async Task<IReadOnlyList<string>> BoardAsync() => [.. Shown.Lines((await DrawAsync()).Card)];

    private async Task<IReadOnlyList<string>> ButtonsAsync() => [.. (await DrawAsync()).Card.Actions.Select(action => action.Title)];

    private async Task<DrawnBoard> DrawAsync()
    {
        var drawing = _chat.Get<BoardDrawing>();
        var workshop = await _chat.WorkshopAsync();
        return drawing.Draw(await drawing.ReadAsync(workshop, CancellationToken.None), workshop.Step);
    }
}
