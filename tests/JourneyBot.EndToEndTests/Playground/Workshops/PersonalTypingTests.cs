namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>One person alone with the bot, in Japanese, without touching a card.</summary>
[Collection("Playground")]
public sealed class PersonalTypingTests
{
    [Fact]
    public Task PersonalChat_TypingInJapanese_GoesFromThemeToFinalSummary() => WorkshopScene.PlayAsync(ChatKind.Personal, async (_, chat) =>
    {
        var typist = new Typist(chat, Wording.Japanese);
        await typist.AsksAsync("開始", Wording.Japanese.Board(1));
        await ThemeAsync(typist);
        await typist.GoesAsync("次へ", 2);
        await PersonaAsync(typist);
        await typist.GoesAsync("次へ", 3);
        var actions = await ActionsAsync(typist);
        await typist.GoesAsync("次へ", 4);
        await PhasesAsync(typist, actions);
        await typist.GoesAsync("次へ", 5);
        await TouchpointsAsync(typist, actions);
        await typist.GoesAsync("次へ", 6);
        var lowest = await EmotionsAsync(typist, actions);
        await typist.GoesAsync("次へ", 7);
        await MeasuresAsync(typist, lowest);
        await ExpectFinalSummaryAsync(typist);
    });

    private static async Task ThemeAsync(Typist typist)
    {
        await typist.AsksAsync("アパレル店「こもれび」", "何を良くしたいですか");
        await typist.AsksAsync("はじめての購入までに離れる人を減らす", "どこから始まりますか");
        await typist.AsksAsync("ブランドを知る", "どこで終わりますか");
        await typist.SavesAsync("はじめて購入する");
    }

    private static async Task PersonaAsync(Typist typist)
    {
        await typist.AsksAsync("佐藤 美咲", "どんな仕事や暮らし");
        await typist.AsksAsync("事務職、ひとり暮らし", "何をかなえたいのですか");
        await typist.AsksAsync("迷わずに服を選びたい", "何に困っていますか");
        await typist.SavesAsync("試着に行く時間がない");
    }

    private static async Task<string[]> ActionsAsync(Typist typist) =>
    [
        await typist.SavesAsync("▶友人の投稿でブランドを知る"),
        await typist.SavesAsync("＋通勤中に新作を眺める"),
        await typist.SavesAsync("−サイズ表を見ても判断できない"),
        await typist.SavesAsync("−試着室が混んでいてあきらめる"),
        await typist.SavesAsync("■はじめて購入する"),
    ];

    private static async Task PhasesAsync(Typist typist, string[] actions)
    {
        await typist.SavesAsync($"知る：{actions[0]}、{actions[1]}");
        await typist.SavesAsync($"比べる：{actions[2]}、{actions[3]}");
        await typist.AsksAsync("買う", "どの行動を入れますか");
        await typist.SavesAsync(actions[4]);
        await typist.AsksAsync("境目", "1. ");
        await typist.AsksAsync("１", "変わる前は");
        await typist.AsksAsync("自分には関係ない", "変わったあとは");
        await typist.AsksAsync("私も着たい", "なぜ変わりましたか");
        await typist.SavesAsync("友人が着ていた");
    }

    private static async Task TouchpointsAsync(Typist typist, string[] actions)
    {
        await typist.SavesAsync($"{actions[0]} SNS");
        await typist.SavesAsync($"{actions[2]}、{actions[3]} 店舗");
        await typist.AsksAsync("友人とのチャット", "どの行動の接点ですか");
        await typist.SavesAsync(actions[1]);
    }

    /// <summary>Returns the label of the contact that hurts most.</summary>
    private static async Task<string> EmotionsAsync(Typist typist, string[] actions)
    {
        var lowest = await typist.ReadsLabelAsync(6, "試着室が混んでいてあきらめる × 店舗");
        await typist.SavesAsync($"{actions[0]} 2 あこがれ");
        await typist.SavesAsync($"{actions[2]} ー1 迷い");
        await typist.SavesAsync($"{lowest} −２ いらいら");
        await typist.AsksAsync("気がかり", "2. ");
        await typist.AsksAsync("2", "何が気がかりですか");
        await typist.AsksAsync("自分に合うかな", "何がわかれば");
        await typist.SavesAsync("同じ身長の人の着用写真");
        return lowest;
    }

    private static async Task MeasuresAsync(Typist typist, string lowest)
    {
        await typist.AsksAsync($"{lowest} 試着室の待ち時間をアプリに出す", "担当はだれですか");
        await typist.AsksAsync("高橋", "いつまでに");
        await typist.SavesAsync("12月15日");
    }

    private static Task ExpectFinalSummaryAsync(Typist typist) => typist.EndsAsync(
        "終了",
        "最終まとめ",
        "ブランドを知る → はじめて購入する",
        "目的：はじめての購入までに離れる人を減らす",
        "佐藤 美咲",
        "1  知る",
        "2  比べる",
        "3  買う",
        "▼▼ −2.0  試着室が混んでいてあきらめる × 店舗",
        "理由：いらいら",
        "施策（1件）",
        "試着室の待ち時間をアプリに出す",
        "高橋",
        "12月15日まで");
}
