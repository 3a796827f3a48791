using JourneyBot.Tests.Hosts;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>"privacy" is answered in every scope, with a workshop and without, in the language that was spoken.</summary>
public sealed class PrivacyWordInChatTests
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Privacy_IsAnswered_WithAWorkshopAndWithout(bool isGroup)
    {
        await using var chat = new Chat(isGroup);
        AssertWhole(await chat.ReadsAsync("privacy"), "What is stored here about you", "730 days");
        AssertWhole(await chat.ReadsAsync("プライバシー"), "保存している情報について", "730日");
        await chat.SaysAsync("開始");
        AssertWhole(await chat.ReadsAsync("privacy", by: "Ken"), "保存している情報について", "730日");
        await chat.SaysAsync("終了");
        AssertWhole(await chat.ReadsAsync("privacy"), "保存している情報について", "730日");
    }

    [Fact]
    public async Task EraseMe_AndEraseWorkshop_WhereNothingIs_SaySo()
    {
        await using var chat = new Chat();

        Assert.Contains(await chat.ReadsAsync("erase me"), line => line.Contains("(workshops: 0, rows: 0)", StringComparison.Ordinal));
        Assert.Contains("What was stored of you is erased", Assert.Single(await chat.SaysAsync("erase me: yes")), StringComparison.Ordinal);
        Assert.Contains("No workshop is open here", Assert.Single(await chat.SaysAsync("erase workshop")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EraseWorkshop_ByAParticipant_IsRefused_WithWhatTheyMay()
    {
        await using var chat = new Chat(isGroup: true);
        await chat.SaysAsync("start");

        Assert.Contains("say \"erase me\"", Assert.Single(await chat.SaysAsync("erase workshop: yes", by: "Ken")), StringComparison.Ordinal);
        Assert.Contains(await chat.ReadsAsync("status"), line => line.Contains("Theme", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_NamesTheWords()
    {
        await using var chat = new Chat();

        Assert.Contains(await chat.ReadsAsync("help"), line => line.Contains("privacy / erase me", StringComparison.Ordinal));
        await chat.SaysAsync("開始");
        var open = await chat.ReadsAsync("ヘルプ");
        Assert.Contains(open, line => line.Contains("プライバシー / 私のデータを消去", StringComparison.Ordinal));
        Assert.Contains(open, line => line.Contains("ワークショップを消去", StringComparison.Ordinal));
    }

    private static void AssertWhole(IReadOnlyList<string> lines, string title, string howLong)
    {
        Assert.Contains(title, lines);
        Assert.Contains(lines, line => line.Contains(howLong, StringComparison.Ordinal));
        Assert.True(lines.Count >= 7, string.Join('\n', lines));
    }
}
