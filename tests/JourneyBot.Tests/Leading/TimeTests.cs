using JourneyBot.Boards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>The plan, the open step's time and "done", by typing.</summary>
public sealed class TimeTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task Plan_SaysTheMinutesOfTheStepsToCome_AndUntilWhenThisOneRuns()
    {
        await _chat.SaysAsync("start");

        var said = Assert.Single(await _chat.SaysAsync("plan 90"));

        Assert.StartsWith("Planned until 10:30 UTC: Theme 8 min, Persona 12 min, Actions 18 min", said, StringComparison.Ordinal);
        Assert.EndsWith("Theme: until 09:08 UTC. Minutes left: 8.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_InJapanese_DoTheSame()
    {
        await _chat.SaysAsync("開始");

        Assert.StartsWith("10:30 UTCまでの計画：テーマ 8分、", Assert.Single(await _chat.SaysAsync("計画 ９０分")), StringComparison.Ordinal);
        Assert.Equal("「テーマ」は09:20 UTCまで、残り20分です。", Assert.Single(await _chat.SaysAsync("時間　２０")));
        Assert.Equal("「テーマ」は09:25 UTCまで、残り25分です。", Assert.Single(await _chat.SaysAsync("延長 5分")));
        Assert.Equal("「テーマ」：一時停止中（残り25分）。", Assert.Single(await _chat.SaysAsync("一時停止")));
        Assert.Contains("までの計画", string.Concat(await _chat.ReadsAsync("状況")), StringComparison.Ordinal);
        Assert.Contains("残り25分です", Assert.Single(await _chat.SaysAsync("再開")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_ByAParticipantOrWithoutOne_IsRefused()
    {
        await _chat.SaysAsync("start");

        Assert.Equal("Only a facilitator sets the time. Please ask them.", Assert.Single(await _chat.SaysAsync("plan 90", "Ken")));
        Assert.StartsWith("No time is set for this step.", Assert.Single(await _chat.SaysAsync("extend")), StringComparison.Ordinal);
        Assert.StartsWith("There is no plan of 45 minutes.", Assert.Single(await _chat.SaysAsync("plan 45")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan a trip with friends")]
    [InlineData("time flies while trying on")]
    [InlineData("時間 をかけて選ぶ")]
    public async Task SentenceThatBeginsLikeIt_IsAnAction(string text)
    {
        await _chat.BeginAtAsync(StepId.Actions);

        await _chat.SaysAsync(text);

        Assert.Contains((await _chat.JourneyAsync()).Actions, action => action.Text == text);
    }

    [Fact]
    public async Task Extend_SentTwice_CountsOnce()
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync("time 10");
        await _chat.SaysAsync("extend 5", id: "once");
        await _chat.SaysAsync("extend 5", id: "once");

        Assert.Equal(5, (await _chat.WorkshopAsync()).Timebox!.Extended);
    }

    [Fact]
    public async Task Board_ShowsAClockTime_ThatDoesNotDependOnWhenItIsDrawn()
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync("time 10");

        var before = await BoardAsync();
        _chat.Time.Advance(TimeSpan.FromMinutes(3));

        Assert.Contains("until 09:10 UTC", before[0], StringComparison.Ordinal);
        Assert.Equal(before, await BoardAsync());
        await _chat.SaysAsync("pause");
        Assert.Contains("paused, 7 min left", (await BoardAsync())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_IsCountedOnTheBoardWithoutNames_AndNamesTheOthersForTheFacilitatorAlone()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("looks around", "Ken");
        await _chat.SaysAsync("asks", "Mia");
        Assert.StartsWith("Noted: you are done with \"Actions\".", Assert.Single(await _chat.SaysAsync("done", "Ken")), StringComparison.Ordinal);
        await _chat.SaysAsync("完了", "Ken");

        Assert.Contains("Done: 1 of 3", await BoardAsync());
        Assert.Contains(await _chat.ReadsAsync("status"), line => line.StartsWith("Not done yet (2): ", StringComparison.Ordinal) && line.Contains("Mia", StringComparison.Ordinal));
        Assert.DoesNotContain(await _chat.ReadsAsync("status", "Mia"), line => line.StartsWith("Not done", StringComparison.Ordinal));

        await _chat.SaysAsync("not done", "Ken");
        Assert.DoesNotContain(await BoardAsync(), line => line.StartsWith("Done:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Done_IsGoneWhenTheStepIsOpenedAnew()
    {
        await _chat.BeginAtAsync(StepId.Persona);
        await _chat.SaysAsync("done", "Ken");
        await _chat.SaysAsync("back");
        await _chat.SaysAsync("next");

        Assert.DoesNotContain(await BoardAsync(), line => line.StartsWith("Done:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ShortMode_DoesNotAskForWhatOnlyFurtherFormsAnswer_AndTheirWordsStillWork()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        foreach (var line in (string[])["Learn: {action 1}", "Try: {action 2}", "Buy: {action 3}"])
        {
            await _chat.SaysAsync(await _chat.ResolveAsync(line));
        }

        Assert.Contains(await _chat.ReadsAsync("status"), AsksForPassages);
        Assert.Contains("short mode", Assert.Single(await _chat.SaysAsync("plan 60")), StringComparison.Ordinal);

        Assert.DoesNotContain(await _chat.ReadsAsync("status"), AsksForPassages);
        Assert.Contains("?", (await _chat.SaysAsync("border"))[^1], StringComparison.Ordinal);
    }

    private static bool AsksForPassages(string line) => line.Contains("Passages between phases", StringComparison.Ordinal);

    private async Task<List<string>> BoardAsync()
    {
        var drawing = _chat.Get<BoardDrawing>();
        var workshop = await _chat.WorkshopAsync();
        return [.. Shown.Lines(drawing.Draw(await drawing.ReadAsync(workshop, CancellationToken.None), workshop.Step).Card)];
    }
}
