namespace JourneyBot.Workshops.Tests;

/// <summary>What a team says in a whole workshop, and what somebody who was not there must read of it at the end.</summary>
/// <param name="Actions">As the team lists them; the third belongs behind the first.</param>
/// <param name="Phases">The first has two actions, as has the second.</param>
/// <param name="Told">Lines of the final summary, in its order.</param>
internal sealed record Plot(
    string Product,
    string Purpose,
    string Persona,
    IReadOnlyList<string> Actions,
    IReadOnlyList<string> Phases,
    string Factor,
    string Concern,
    string Measure,
    string Owner,
    IReadOnlyList<string> Told)
{
    public static Plot In(Language language) => language == Language.Japanese ? Japanese : English;

    private static readonly Plot English = new(
        "Coffee beans by post",
        "More people order a second time",
        "Aoi Mori",
        ["tastes a cup at a friend's", "cannot tell which beans suit her", "looks up the roaster", "orders a bag"],
        ["Discover", "Decide"],
        "The names say nothing about the taste",
        "Will I like it?",
        "Send two small bags to taste",
        "Kato",
        [
            "Please set a day for the next look at this map.",
            "Persona: Aoi Mori",
            "2 phases, 4 actions, 4 touchpoints. Feelings are means from −2 to +2.",
            "1  Discover  ▲ +1.0 pleased  2 actions",
            "2  Decide  ▼▼ −2.0 upset  2 actions",
            "▼▼ −2.0  cannot tell which beans suit her × Website",
            "1  Send two small bags to taste",
            "Kato, by 15 Jan 2027",
            "Contributors: 2",
        ]);

    private static readonly Plot Japanese = new(
        "コーヒー豆の定期便",
        "二度目の注文をしてくださる方を増やす",
        "森 葵さん",
        ["友人の家で飲んでみる", "どの豆が自分に合うか、わからない", "焙煎所を調べる", "一袋を注文する"],
        ["出会う", "選ぶ"],
        "商品名から味が想像できない",
        "好みに合うだろうか",
        "少量の豆を2種類、味見用に送る",
        "加藤",
        [
            "このマップを次に見る日を決めてください。",
            "ペルソナ：森 葵さん",
            "2個のフェーズ・4件の行動・4件の接点。気持ちは −2〜＋2 の平均です。",
            "1  出会う  ▲ ＋1.0 うれしい  2件の行動",
            "2  選ぶ  ▼▼ −2.0 とてもつらい  2件の行動",
            "▼▼ −2.0  どの豆が自分に合うか、わからない × 公式サイト",
            "1  少量の豆を2種類、味見用に送る",
            "加藤　2027年1月15日まで",
            "参加 2人",
        ]);
}
