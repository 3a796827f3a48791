namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>
/// A group chat, in Japanese, where only the first word is typed: all else is forms and buttons. Whoever leads has never made a journey map: each answer is one
/// to what the coach asks on the board.
/// </summary>
[Collection("Playground")]
public sealed class RetailStoryTests
{
    [Fact]
    public Task GroupChat_OfAClothesShop_GoesFromThemeToTenMeasures_WithNothingButWhatTheBotSays() => WorkshopScene.PlayAsync(ChatKind.Group, async (_, chat) =>
    {
        var table = new FormTable(chat, Wording.Japanese);
        // The Playground's people have English devices: to be led in Japanese, the first word is typed.
        await chat.AskAsync("開始", Wording.Japanese.Board(1));
        await ThemeAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 2);
        await PersonaAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 3);
        await ActionsAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 4);
        await PhasesAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 5);
        await TouchpointsAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 6);
        await EmotionsAsync(table);
        await table.GoesOnAsync("次へ（進行役）", 7);
        await MeasuresAsync(table);
        await ExpectFinalSummaryAsync(table);
    });

    private static async Task ThemeAsync(FormTable table)
    {
        await table.IsAskedAsync("ジャーニーはどこから始まりますか？");
        await table.SavesAsync(
            "保存する",
            new("商品・サービス", "アパレル店「こもれび」"), new("目的", "はじめての購入までに離れる人を減らす"),
            new("スタート", "ブランドを知る"), new("ゴール", "はじめて購入する"), new("一覧にないときは、自分の言葉で", "季節ごとの販売"));
        await table.ShowsOnBoardAsync("季節ごとの販売");
    }

    private static async Task PersonaAsync(FormTable table)
    {
        await table.IsAskedAsync("ペルソナの名前がまだありません。");
        await table.SavesAsync("保存する", new("名前", "佐藤 美咲"), new("仕事・暮らし", "事務職、ひとり暮らし"));
        await table.SavesAsync(
            "保存する",
            new("かなえたいこと", "迷わずに服を選びたい"), new("困っていること", "試着に行く時間がない\nサイズがわからない"), new("年齢", "29"));
        await table.ShowsOnBoardAsync("サイズがわからない");
        await table.IsAskedAsync("佐藤 美咲の姿が目に浮かびますか？　「共感」から");
        await table.OpensAsync("「共感」を書く", "この人の姿が目に浮かぶ");
        await table.SavesAsync("答えを保存する", new Answer("この人の姿が目に浮かぶ", "4 浮かぶ"));
    }

    private static async Task ActionsAsync(FormTable table)
    {
        await table.IsAskedAsync("佐藤 美咲は最初に何をしますか？");
        await table.SavesAsync("追加する", new("すること", "友人の投稿でブランドを知る"), new("ジャーニーのどこですか", "▶ スタート"));
        await table.IsAskedAsync("たどり着いたとき、佐藤 美咲は何をしますか？");
        await table.SavesAsync("追加する", new("すること", "はじめて購入する"), new("ジャーニーのどこですか", "■ ゴール"));
        await table.IsAskedAsync("「友人の投稿でブランドを知る」と「はじめて購入する」のあいだに何がありますか？");
        await table.SavesAsync("追加する", new("すること", "通勤中に新作を眺める\n口コミを読む"), new("どんな行動ですか", "＋ 良い"));
        await table.SavesAsync(
            "追加する",
            new("すること", "サイズ表を見ても判断できない\n試着室が混んでいてあきらめる"),
            new("どんな行動ですか", "− 困る"), new("根拠", "お客さまから聞いた"), new("だれから、何で知りましたか", "11月の店頭アンケート"));
        await table.ShowsOnBoardAsync("6件の行動");
    }

    private static async Task PhasesAsync(FormTable table)
    {
        await table.IsAskedAsync("佐藤 美咲のどの行動が仲間ですか？");
        await table.SavesAsync("このフェーズに入れる", new("フェーズの名前", "知る"), new("入れる行動", "友人の投稿", "通勤中に"));
        await table.SavesAsync("このフェーズに入れる", new("フェーズの名前", "比べる"), new("入れる行動", "口コミ", "サイズ表", "試着室"));
        await table.SavesAsync("このフェーズに入れる", new("フェーズの名前", "買う"), new("入れる行動", "はじめて購入する"));
        await table.IsAskedAsync("隣のフェーズと同じではありませんか？");
        await table.OpensAsync("「境目」を書く", "変わる前の態度");
        await table.SavesAsync(
            "変化を保存する",
            new("どの境目ですか", "知る → 比べる"), new("変わる前の態度", "自分には関係ない"),
            new("変わったあとの態度", "私も着たい"), new("変わったきっかけ", "友人が着ていた"));
        await table.ShowsOnBoardAsync("「自分には関係ない」→「私も着たい」");
    }

    private static async Task TouchpointsAsync(FormTable table)
    {
        await table.IsAskedAsync("佐藤 美咲は何を通して行いますか？");
        await table.SavesAsync("接点を追加する", new("どの行動ですか（1つ以上）", "友人の投稿", "通勤中に"), new("接点（何を通して）", "SNS"));
        await table.SavesAsync(
            "接点を追加する",
            new("どの行動ですか（1つ以上）", "サイズ表", "試着室"), new("接点（何を通して）", "店舗"),
            new("意外だったこと（あれば）", "店内で口コミを検索していた"), new("担当部門", "店舗運営"));
        await table.SavesAsync(
            "接点を追加する", new("どの行動ですか（1つ以上）", "はじめて購入する"), new("一覧にないときは、自分の言葉で", "出張販売会"));
        await table.ShowsOnBoardAsync("はじめて購入する × 出張販売会");
    }

    private static async Task EmotionsAsync(FormTable table)
    {
        await table.IsAskedAsync("佐藤 美咲はどんな気持ちですか？");
        await table.SavesAsync("採点する", new("どの接点ですか", "友人の投稿"), new("気持ちの点数", "＋2"), new("気持ちをひとことで", "あこがれ"));
        await table.SavesAsync(
            "採点する",
            new("どの接点ですか", "試着室"), new("気持ちの点数", "−2"), new("先へ進む妨げ", "待ち時間がわからない"), new("妨げの大きさ", "大きい"));
        await table.SavesAsync("採点する", new("どの接点ですか", "出張販売会"), new("気持ちの点数", "＋1"));
        await table.OpensAsync("「気がかり」を書く", "そこでの気がかり");
        await table.SavesAsync(
            "気がかりを追加する",
            new("どのフェーズのあいだですか", "比べる → 買う"), new("そこでの気がかり", "自分に合うかな"), new("解消する情報", "同じ身長の人の着用写真"));
        await table.ShowsOnBoardAsync("「自分に合うかな」→ 同じ身長の人の着用写真");
    }

    private static async Task MeasuresAsync(FormTable table)
    {
        await table.IsAskedAsync("佐藤 美咲のために来週から始められることは何ですか？");
        await table.SavesAsync(
            "施策を追加する",
            new("すること", "試着室の待ち時間をアプリに出す"), new("どの接点のための施策ですか", "待ち時間がわからない"), new("担当", "高橋"),
            new("期限", "2026-12-15"), new("効果の確かめ方（指標）", "あきらめる人の割合"), new("いまの値", "30%"), new("目標", "15%"));
        await table.SavesAsync("施策を追加する", new("すること", "着用写真を身長つきで載せる"), new("施策の種類", "情報提供"));
        await table.IsAskedAsync("「着用写真を身長つきで載せる」はだれが担当しますか？");
        await table.SavesAsync(
            "施策を追加する", new("すること", "混む時間帯を店頭に貼り出す\n試着の予約を受ける\n似た体型の人の口コミを先に出す"), new("担当", "中村"));
        await table.SavesAsync("施策を追加する", new("すること", "投稿に商品名を書く\n投稿から商品ページへ行けるようにする"), new("担当", "伊藤"));
        await table.SavesAsync(
            "施策を追加する", new("すること", "出張販売会の予定をメールで送る\n店員が身長別の写真を見せる\n購入後にサイズを尋ねる"), new("施策の種類", "教育"));
        await table.ShowsOnBoardAsync("10件の施策");
    }

    private static Task ExpectFinalSummaryAsync(FormTable table) => table.EndsAsync(
        "終了する（進行役）",
        "最終まとめ",
        "ブランドを知る → はじめて購入する",
        "目的：はじめての購入までに離れる人を減らす",
        "ペルソナ：佐藤 美咲（29歳・事務職、ひとり暮らし）",
        "1  知る",
        "2  比べる",
        "3  買う",
        "▼▼ −2.0  試着室が混んでいてあきらめる × 店舗",
        "理由：待ち時間がわからない",
        "施策（10件）",
        "試着室の待ち時間をアプリに出す",
        "高橋",
        "12月15日まで",
        "着用写真を身長つきで載せる");
}
