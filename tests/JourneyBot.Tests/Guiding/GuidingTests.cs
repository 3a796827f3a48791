using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Guiding;

/// <summary>Questions for customers, and usual phases to start from.</summary>
public sealed class GuidingTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "interview guide", "1. How did you first hear of \"shop\"", "As a survey")]
    [InlineData(Language.Japanese, "インタビュー質問", "1. 「shop」を知ったきっかけ", "アンケートで聞く")]
    public async Task InterviewGuide_AsksInTheWordsOfTheTheme(Language language, string word, string question, string survey)
    {
        await _chat.BeginAtAsync(StepId.Phases, language);

        var lines = await _chat.ReadsAsync(word, "Ken");

        Assert.Contains(lines, line => line.StartsWith(question, StringComparison.Ordinal));
        Assert.Contains(survey, lines);
        Assert.Contains(lines, line => line.Contains("waits at the fitting room", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuickStart_EntersTheTemplate_AsEntriesThatCanBeTakenBack()
    {
        await _chat.BeginAtAsync(StepId.Phases);

        var said = Assert.Single(await _chat.SaysAsync("quick start 4"));
        Assert.StartsWith("Entered 4 usual phases: ", said, StringComparison.Ordinal);
        Assert.Equal(4, (await _chat.JourneyAsync()).Phases.Count);

        await _chat.SaysAsync($"undo {(await _chat.JourneyAsync()).Ledger.Of(StepId.Phases)[0].Label}");
        Assert.Equal(3, (await _chat.JourneyAsync()).Phases.Count);
    }

    [Fact]
    public async Task QuickStart_DeliveredAgain_IsAnsweredAsBefore_AndSaidAgain_AddsNothing()
    {
        await _chat.BeginAtAsync(StepId.Phases);

        var first = await _chat.SaysAsync("quick start", id: "once");
        Assert.Equal(first, await _chat.SaysAsync("quick start", id: "once"));
        Assert.Equal(7, (await _chat.JourneyAsync()).Ledger.Of(StepId.Phases).Count);
        Assert.StartsWith("Phases are there already (7)", Assert.Single(await _chat.SaysAsync("quick start 3")), StringComparison.Ordinal);
        Assert.Equal(7, (await _chat.JourneyAsync()).Phases.Count);
    }

    [Theory]
    [InlineData("subscription", 3)]
    [InlineData("oneoff", 4)]
    [InlineData("our own", 7)]
    public async Task QuickStart_FitsTheBusinessModel(string model, int count)
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync($"model: {model}");
        await _chat.BeginAtAsync(StepId.Phases);

        await _chat.SaysAsync("quick start");

        Assert.Equal(count, (await _chat.JourneyAsync()).Phases.Count);
    }

    [Fact]
    public async Task QuickStart_IsTheFacilitators_AndNotBeforeItsStep()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        Assert.Contains("not open yet", Assert.Single(await _chat.SaysAsync("quick start")), StringComparison.Ordinal);
        await _chat.SaysAsync("next");

        await _chat.SaysAsync("quick start", "Ken");

        Assert.Empty((await _chat.JourneyAsync()).Phases);
    }
}
