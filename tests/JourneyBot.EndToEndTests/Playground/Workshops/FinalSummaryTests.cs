using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Hosting;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;

namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>The final summary of the retail example in the real client: what matters takes little room, the rest is behind one toggle.</summary>
[Collection("Playground")]
public sealed class FinalSummaryTests
{
    private const int Width = 446;

    /// <summary>Pixels, about a screen and a half.</summary>
    private const int Highest = 1_250;

    [Theory]
    [InlineData(Language.English, "start", "end", "Final summary", "Show more", "What we ask of you", "▼▼ −2.0 upset", "Takahashi (shop), by 15 Dec 2026", "Evidence for 85 %", "Returns for size 12 % → 8 %")]
    [InlineData(Language.Japanese, "開始", "終了", "最終まとめ", "くわしく見る", "みなさんへのお願い", "▼▼ −2.0 とてもつらい", "高橋（店舗）　2026年12月15日まで", "行動の 85% に根拠があります", "サイズ違いの返品率 12% → 8%")]
    public async Task FinalSummary_OfTheRetailExample_ShowsWhatMattersInItsHeight_AndTheRestBehindOneToggle(
        Language language, string start, string end, string title, string toggle, params string[] told)
    {
        var settings = HostSettings.Anonymous.With("PublicUrl", "http://127.0.0.1:9/");
        await using var host = await HostProcess.StartAsync(settings);
        await PlaygroundSession.PlayAsync(host.Endpoint, async session =>
        {
            var chat = await session.OpenAsync(ChatKind.Personal);
            await chat.AskAsync(start, "7");
            await using (var stored = StoredRows.OfSqlite(host))
                await stored.WriteAsync(RetailExample.Journey(language).Ledger.All);
            await chat.AskAsync(end, title);
            var card = chat.Card(title);
            var (text, size) = (await card.TextAsync(), await card.SizeAsync());

            Assert.All(told[..^1], words => Assert.Contains(words, text, StringComparison.Ordinal));
            Assert.DoesNotContain(told[^1], text, StringComparison.Ordinal);
            Assert.Equal(Width, size.Width);
            Assert.InRange(size.Height, 600, Highest);
            await card.ClickAsync(toggle);
            await card.ShowsAsync(told[^1]);
        }, name: $"{nameof(FinalSummary_OfTheRetailExample_ShowsWhatMattersInItsHeight_AndTheRestBehindOneToggle)}-{language}");
    }
}
