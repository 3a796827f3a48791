using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using Xunit;

namespace JourneyBot.Tests.Dialogs;

/// <summary>What holds for the typed interview whatever it asks about.</summary>
public sealed class InterviewTests : IAsyncDisposable
{
    private const string Score = "How does it feel";

    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "skip", "more", "cancel", "Left the question", "No question is open")]
    [InlineData(Language.Japanese, "スキップ", "詳しく", "中止", "質問を終えました", "あなたへの質問はありません")]
    public async Task Words_LeaveAFieldOut_AskForTheOptionalOnes_AndLeave(
        Language language, string skip, string more, string cancel, string left, string none)
    {
        await _chat.BeginAtAsync(StepId.Persona, language);
        var occupation = Assert.Single(await _chat.SaysAsync("Misaki"));
        var skipped = Assert.Single(await _chat.SaysAsync(skip));
        var again = Assert.Single(await _chat.SaysAsync(more));

        Assert.Contains(more, occupation, StringComparison.Ordinal);
        Assert.NotEqual(Question(occupation), Question(skipped));
        Assert.Equal(Question(skipped), Question(again));
        Assert.DoesNotContain(more, again, StringComparison.Ordinal);
        Assert.StartsWith(left, Assert.Single(await _chat.SaysAsync(cancel)), StringComparison.Ordinal);
        Assert.Contains(none, Assert.Single(await _chat.SaysAsync(skip)), StringComparison.Ordinal);
        Assert.Equal("Misaki", (await _chat.JourneyAsync()).Persona.Name);
    }

    [Theory]
    [InlineData(Language.English, "cancel", "no", "yes", "Left the question")]
    [InlineData(Language.Japanese, "中止", "いいえ", "はい", "質問を終えました")]
    public async Task Cancel_WithAnswersThatAreNotSavedYet_AsksFirst(Language language, string cancel, string no, string yes, string left)
    {
        await _chat.BeginAtAsync(StepId.Emotions, language);
        var question = Assert.Single(await SayAsync("{contact 1}"));

        Assert.Contains($"{yes}", Assert.Single(await _chat.SaysAsync(cancel)), StringComparison.Ordinal);
        Assert.Equal(question, Assert.Single(await _chat.SaysAsync(no)));
        await _chat.SaysAsync(cancel);
        Assert.StartsWith(left, Assert.Single(await _chat.SaysAsync(yes)), StringComparison.Ordinal);
        Assert.Empty(await SavedAsync("emotions"));
    }

    [Theory]
    [InlineData(Language.English, "skip", "\"How does it feel?\" cannot be left out.\n")]
    [InlineData(Language.Japanese, "スキップ", "は飛ばせません。\n")]
    public async Task Skip_OfWhatIsRequired_IsRefusedAndAskedAgain(Language language, string skip, string reason)
    {
        await _chat.BeginAtAsync(StepId.Emotions, language);
        var question = Assert.Single(await SayAsync("{contact 1}"));

        Assert.EndsWith(reason + question, Assert.Single(await _chat.SaysAsync(skip)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("ヘルプ")]
    [InlineData("status")]
    [InlineData("状況")]
    [InlineData("summary")]
    [InlineData("example")]
    public async Task Reading_InTheMiddle_KeepsTheQuestion(string word)
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        var question = Assert.Single(await SayAsync("{contact 1}"));
        var replies = await _chat.SaysAsync(word);
        await _chat.SaysAsync("-1");

        Assert.Equal("[card]", replies[0]);
        Assert.Equal(question, replies[^1]);
        Assert.Equal("-1", Assert.Single(await SavedAsync("emotions")).Answers["score"]);
    }

    [Fact]
    public async Task NewProcess_InTheMiddle_GoesOn_AndNumbersKeepTheirMeaning()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        await _chat.SaysAsync("Try");
        var second = (await _chat.JourneyAsync()).Actions[1];
        await _chat.SaysAsync(await _chat.ResolveAsync("undo {action 1}"));
        await _chat.RestartAsync();

        Assert.StartsWith("✓ Saved", Assert.Single(await _chat.SaysAsync("2")), StringComparison.Ordinal);
        Assert.Equal(second, Assert.Single(Assert.Single((await _chat.JourneyAsync()).Phases).Actions));
    }

    [Fact]
    public async Task NewProcess_WhileAskedWhetherToLeave_StillKnowsWhatYesMeans()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await SayAsync("{contact 1}");
        await _chat.SaysAsync("cancel");
        await _chat.RestartAsync();

        Assert.StartsWith("Left", Assert.Single(await _chat.SaysAsync("yes")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SameActivityAgain_AsksTheSameQuestionAgain_AndSavesNothingTwice(bool byAnotherProcess)
    {
        await _chat.BeginAtAsync(StepId.Measures);
        await _chat.SaysAsync("show the waiting time", id: "first");
        var question = Assert.Single(await _chat.SaysAsync("2", id: "second"));
        if (byAnotherProcess)
        {
            await _chat.RestartAsync();
        }

        Assert.Equal(question, Assert.Single(await _chat.SaysAsync("2", id: "second")));
        Assert.Equal(question, Assert.Single(await _chat.SaysAsync("show the waiting time", id: "first")));
        await _chat.SaysAsync("Tanaka");
        await _chat.SaysAsync("12/24", id: "last");
        await _chat.SaysAsync("12/24", id: "last");
        Assert.Equal("Tanaka", Assert.Single(await SavedAsync("measures")).Answers["owner"]);
    }

    [Fact]
    public async Task SameActivityAgain_ThatWasSavedAtOnce_IsAnsweredAsBefore()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        var first = await _chat.SaysAsync("looks around\ngoes home", id: "same");

        Assert.Equal(first, await _chat.SaysAsync("looks around\ngoes home", id: "same"));
        Assert.Equal(2, (await SavedAsync("actions")).Count);
    }

    [Theory]
    [InlineData(StepId.Emotions, "{contact 1}", "7", "-2")]
    [InlineData(StepId.Emotions, "{contact 1}", "fine, I think", "0")]
    [InlineData(StepId.Phases, "Try", "9", "1")]
    [InlineData(StepId.Phases, "Try", "ZZZZ", "{action 2}")]
    [InlineData(StepId.Touchpoints, "website", "the first one", "{action 1}")]
    public async Task UnfitAnswer_IsAskedAgainWithTheReason(StepId step, string begin, string unfit, string fit)
    {
        await _chat.BeginAtAsync(step);
        var question = Assert.Single(await SayAsync(begin));
        var again = Assert.Single(await _chat.SaysAsync(unfit));

        Assert.EndsWith(question, again, StringComparison.Ordinal);
        Assert.Contains("does not fit", again, StringComparison.Ordinal);
        Assert.StartsWith("✓ Saved", Assert.Single(await SayAsync(fit)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_WhileAQuestionIsOpen_TakesBackWhatWasSaved_AndKeepsTheQuestion()
    {
        await _chat.BeginAtAsync(StepId.Persona);
        var asked = Assert.Single(await _chat.SaysAsync("Misaki"));
        var replies = await _chat.SaysAsync("undo");

        Assert.Collection(
            replies,
            said => Assert.StartsWith("Took ", said, StringComparison.Ordinal),
            question => Assert.EndsWith(question, asked, StringComparison.Ordinal));
        await _chat.SaysAsync("office worker");
        var persona = (await _chat.JourneyAsync()).Persona;
        Assert.Equal((null, "office worker"), (persona.Name, persona.Occupation));
    }

    [Fact]
    public async Task TwoPeople_InOneConversation_DoNotMix()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await SayAsync("{contact 1}");
        Assert.Contains(Score, Assert.Single(await SayAsync("{contact 2}", "Ken")), StringComparison.Ordinal);
        await SayAsync("-1");
        Assert.StartsWith("No question", Assert.Single(await SayAsync("skip")), StringComparison.Ordinal);
        await SayAsync("+2", "Ken");

        var contacts = (await _chat.JourneyAsync()).Contacts;
        Assert.Equal(
            [(contacts[0].Label, "-1"), (contacts[1].Label, "2")],
            (await SavedAsync("emotions")).Select(saved => (saved.Answers["contact"]!, saved.Answers["score"]!)));
    }

    [Fact]
    public async Task End_DuringAnInterview_ClosesItsQuestion()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await SayAsync("{contact 1}");
        await SayAsync("{contact 2}", "Ken");

        Assert.DoesNotContain(await SayAsync("end"), said => said.Contains(Score, StringComparison.Ordinal));
        Assert.Contains("has ended", Assert.Single(await SayAsync("-1", "Ken")), StringComparison.Ordinal);
        Assert.Empty(await SavedAsync("emotions"));
        await SayAsync("start");
        Assert.Contains("What should get better", Assert.Single(await SayAsync("another shop", "Ken")), StringComparison.Ordinal);
        Assert.Equal("another shop", (await _chat.JourneyAsync()).Theme.Product.Value);
    }

    [Fact]
    public async Task Step_LeftDuringAnInterview_StillGetsItsAnswer()
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await SayAsync("{contact 2}", "Ken");
        await SayAsync("next");

        Assert.StartsWith("✓ Saved", Assert.Single(await SayAsync("-2", "Ken")), StringComparison.Ordinal);
        Assert.Single(await SavedAsync("emotions"));
    }

    /// <summary>The first line of a question: the rest says how to answer.</summary>
    private static string Question(string said) => said.Split('\n').Reverse().Skip(1).First();

    private async Task<IReadOnlyList<string>> SayAsync(string text, string? by = null) => await _chat.SaysAsync(await _chat.ResolveAsync(text), by);

    private async Task<IReadOnlyList<Contribution>> SavedAsync(string form) =>
        [.. (await _chat.JourneyAsync()).Ledger.Entries.Select(entry => entry.Payload).OfType<Contribution>().Where(saved => saved.Form == form)];
}
