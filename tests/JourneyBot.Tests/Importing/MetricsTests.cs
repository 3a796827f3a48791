using JourneyBot.Commands;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps.Touchpoints;
using Xunit;

namespace JourneyBot.Tests.Importing;

/// <summary>Numbers of touchpoints by typing and by table, in a conversation.</summary>
public sealed class MetricsTests
{
    [Theory]
    [InlineData(Language.English, "metrics", "{contact 1} drop-off 38% (June)")]
    [InlineData(Language.Japanese, "数値", "{contact 1} 離脱率 ３８％（6月）")]
    public async Task Number_InALine_IsSavedAtOnce(Language language, string word, string line)
    {
        await using var chat = await AtTouchpointsAsync(language);

        await chat.SaysAsync(word);
        var said = await chat.SaysAsync(await chat.ResolveAsync(line));

        var only = Assert.Single((await chat.JourneyAsync()).Metrics);
        Assert.Equal("38%", MetricLines.Number(only));
        Assert.Contains(said, text => text.StartsWith('✓') && text.Contains(" ・ 38 ・ %", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Number_AskedForAFieldAtATime_KeepsItsUnit()
    {
        await using var chat = await AtTouchpointsAsync(Language.English);

        foreach (var answer in (string[])["metrics", "1", "waiting time", "12 min"])
        {
            await chat.SaysAsync(answer);
        }

        Assert.Equal("waiting time 12 min", (await chat.JourneyAsync()).Metrics.Select(metric => $"{metric.Name} {MetricLines.Number(metric)}").Single());
    }

    [Fact]
    public async Task TableOfNumbers_GoesToTheTouchpoints_FromALaterStepToo()
    {
        await using var chat = await AtTouchpointsAsync(Language.Japanese);
        await chat.SaysAsync("次へ");

        var preview = await chat.ReadsAsync("取り込み\n接点,指標,値,期間\n公式サイト,離脱率,38%,6月\nwebsite,=1+1,3,\nテレビ,離脱率,1%,");

        Assert.Contains(preview, line => line.Contains("2件を「数値」に追加します", StringComparison.Ordinal));
        Assert.Contains(preview, line => line.Contains("テレビ", StringComparison.Ordinal));
        Assert.Empty((await chat.JourneyAsync()).Metrics);
    }

    [Fact]
    public async Task BoxOfTheNumbersForm_ReadsTypedLines()
    {
        await using var chat = await AtTouchpointsAsync(Language.English);
        var lines = await chat.ResolveAsync("- {contact 1} drop-off 38%\n- {contact 1} visits 1,200 (June)\n- visits 3");

        var import = await ImportBox.PreviewAsync(chat, new FormRef(StepId.Touchpoints, "metrics"), lines);

        Assert.Contains(import, line => line.StartsWith("2 entries will be added to \"metrics\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NumbersTypedUnderTheWords_ArePreviewed_AndNotTakenForAnythingElseBeforeTheirStep()
    {
        await using var chat = await AtTouchpointsAsync(Language.English);
        await using var early = new Chat();
        await early.BeginAtAsync(StepId.Actions);

        var preview = await chat.ReadsAsync(await chat.ResolveAsync("import metrics\n{contact 1} drop-off 38%\n{contact 1} visits 1,200"));
        var refused = await early.ReadsAsync("import metrics\nK7MQ drop-off 38%");

        Assert.Contains(preview, line => line.StartsWith("2 entries will be added to \"metrics\"", StringComparison.Ordinal));
        Assert.Equal([new StepIsNotOpenYet(StepId.Touchpoints, StepId.Actions).Say(Language.English).ToString()], refused);
    }

    private static async Task<Chat> AtTouchpointsAsync(Language language)
    {
        var chat = new Chat();
        await chat.BeginAtAsync(StepId.Touchpoints, language);
        await chat.SaysAsync(await chat.ResolveAsync("{action 1} website"));
        return chat;
    }
}
