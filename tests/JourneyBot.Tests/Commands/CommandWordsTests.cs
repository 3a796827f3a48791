using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Commands;

/// <summary>The words of the chat, in both languages; anything more than the word is a contribution.</summary>
public sealed class CommandWordsTests
{
    private static readonly (string[] Words, Command Command)[] Known =
    [
        (["start"], new Start(Language.English)),
        (["duplicates", "重複"], new JourneyBot.Grouping.ShowDuplicates()),
        (["suggest", "提案"], new JourneyBot.Grouping.SuggestGroups()),
        (["開始"], new Start(Language.Japanese)),
        (["next", "次へ"], new Advance(null, null)),
        (["back", "戻る"], new GoBack(null, null)),
        (["form", "回答"], new PostForm()),
        (["interview guide", "インタビュー質問"], new JourneyBot.Guiding.ShowInterviewGuide()),
        (["follow", "フォロー"], new JourneyBot.Following.Follow((string?)null)),
        (["unfollow", "フォロー解除"], new JourneyBot.Following.StopFollowing((string?)null)),
        (["agree", "賛成"], new JourneyBot.Sharing.GiveAnswer(JourneyBot.Workshops.Sharing.Stance.Agree, null)),
        (["otherwise", "異論"], new JourneyBot.Sharing.OpenAnswer()),
        (["needs", "ニーズ"], new JourneyBot.Sharing.ShowNeeds()),
        (["matrix", "マトリクス", "マトリックス"], new JourneyBot.Sharing.ShowMatrix()),
        (["map", "マップ"], new JourneyBot.Maps.ShowMap((int?)null)),
        (["map 30", "map 30 days", "マップ 30日", "マップ ３０日間"], new JourneyBot.Maps.ShowMap(30)),
        (["export", "書き出し"], new JourneyBot.Maps.ExportFiles()),
        (["restore"], new JourneyBot.Restoring.AskToRestore(Language.English)),
        (["復元"], new JourneyBot.Restoring.AskToRestore(Language.Japanese)),
        (["revoke links", "リンク無効", "リンクを無効にする"], new JourneyBot.Maps.RevokeMapLinks()),
        (["quick start", "クイックスタート"], new JourneyBot.Guiding.QuickStart((int?)null)),
        (["quick start 4", "クイックスタート 4"], new JourneyBot.Guiding.QuickStart(4)),
        (["vote", "投票"], new OpenVote(null, null, null)),
        (["close vote", "投票終了"], new CloseVote(null)),
        (["status", "状況"], new ShowStatus()),
        (["summary", "まとめ"], new ShowSummary()),
        (["undo", "取り消し"], new Undo(null)),
        (["skip", "スキップ"], new Skip()),
        (["more", "詳しく"], new More()),
        (["cancel", "中止"], new Cancel()),
        (["language"], new ChooseLanguage(Language.English)),
        (["言語"], new ChooseLanguage(Language.Japanese)),
        (["example", "見本"], new ShowExample()),
        (["end", "終了"], new End(null)),
        (["start anonymous"], new Start(Language.English) { IsAnonymous = true }),
        (["匿名で開始"], new Start(Language.Japanese) { IsAnonymous = true }),
        (["silent", "個人ワーク"], new Silence(true, null)),
        (["reveal", "公開"], new Silence(false, null)),
        (["parked", "保留一覧"], new ShowParked()),
        (["carry over", "引き継ぎ"], new JourneyBot.Carrying.CarryParked()),
        (["carry persona", "ペルソナ引き継ぎ"], new JourneyBot.Carrying.CarryPersona((WorkshopId?)null)),
        (["help", "ヘルプ"], new ShowHelp()),
        (["take over", "進行を引き継ぐ"], new TakeOver()),
        (["observe", "見学"], new Observe()),
        (["join", "参加"], new Join()),
        (["extend", "延長"], new ExtendTime(5, null)),
        (["pause", "一時停止"], new PauseTime()),
        (["resume", "再開"], new ResumeTime()),
        (["done", "完了"], new SetDone(true, null)),
        (["not done", "未完了"], new SetDone(false, null)),
    ];

    public static TheoryData<string> Words => [.. Known.SelectMany(known => known.Words)];

    [Theory, MemberData(nameof(Words))]
    public void Word_IsItsCommand(string word) => Assert.Equal(CommandOf(word), CommandWords.Read(word));

    [Theory, MemberData(nameof(Words))]
    public void Word_InCapitalsFullWidthAndSpaces_IsItsCommand(string word)
    {
        Assert.Equal(CommandOf(word), CommandWords.Read(word.ToUpperInvariant()));
        Assert.Equal(CommandOf(word), CommandWords.Read(FullWidth(word)));
        Assert.Equal(CommandOf(word), CommandWords.Read($" {word}\u3000\n"));
    }

    [Theory]
    [InlineData("ﾍﾙﾌﾟ")]
    [InlineData("ｽｷｯﾌﾟ")]
    public void Word_InHalfWidthKatakana_IsItsCommand(string word) => Assert.IsNotType<FreeText>(CommandWords.Read(word));

    [Theory, MemberData(nameof(Words))]
    public void Word_WithTextBehindIt_IsFreeText(string word)
    {
        Assert.Equal(new FreeText($"{word} up with a friend"), CommandWords.Read($"{word} up with a friend"));
        Assert.Equal(new FreeText($"{word}ことを店で友人と相談する"), CommandWords.Read($"{word}ことを店で友人と相談する"));
        Assert.IsType<FreeText>(CommandWords.Read($"{word}\n{word}"));
        Assert.IsType<FreeText>(CommandWords.Read($"the {word}"));
    }

    [Theory]
    [InlineData("move K7MQ after 3F2A", "K7MQ", "3F2A")]
    [InlineData("MOVE k7mq AFTER 3f2a", "k7mq", "3f2a")]
    [InlineData("ｍｏｖｅ　K7MQ after 3F2A", "K7MQ", "3F2A")]
    [InlineData("移動 K7MQ 3F2Aの後", "K7MQ", "3F2A")]
    [InlineData("移動　K7MQ　3F2A の後", "K7MQ", "3F2A")]
    [InlineData("move find out after compare and try", "find out", "compare and try")]
    [InlineData("移動 比較検討 認知の後", "比較検討", "認知")]
    [InlineData("move K7MQ first", "K7MQ", null)]
    [InlineData("移動 K7MQ 先頭", "K7MQ", null)]
    [InlineData("移動　比較 検討　先頭", "比較 検討", null)]
    public void Move_NamesWhatAndBehindWhat(string typed, string target, string? after) =>
        Assert.Equal(new Move(target, after), CommandWords.Read(typed));

    [Theory]
    [InlineData("move K7MQ")]
    [InlineData("move to another shop")]
    [InlineData("移動 店から店へ")]
    [InlineData("move")]
    [InlineData("移動")]
    public void Move_ThatSaysNotWhere_IsFreeText(string typed) => Assert.IsType<FreeText>(CommandWords.Read(typed));

    [Theory]
    [InlineData("clear goal")]
    [InlineData("clear ゴール")]
    [InlineData("消去　ゴール")]
    [InlineData("CLEAR Name")]
    public void Clear_OfAField_IsThat(string typed) => Assert.IsType<Clear>(CommandWords.Read(typed));

    [Theory]
    [InlineData("clear the cart and start over")]
    [InlineData("消去 カートの中身")]
    public void Clear_OfAnythingElse_IsSomethingThatACustomerDoes(string typed) => Assert.Equal(new FreeText(typed), CommandWords.Read(typed));

    [Theory]
    [InlineData("undo K7MQ", "K7MQ")]
    [InlineData("UNDO ｋ７ｍｑ", "K7MQ")]
    [InlineData("取り消し K7MQ", "K7MQ")]
    [InlineData("取り消し　K7MO", "K7M0")]
    public void Undo_OfALabel_IsOfThatEntry(string typed, string label) => Assert.Equal(new Undo(label), CommandWords.Read(typed));

    [Theory]
    [InlineData("restore K7MQ")]
    [InlineData("戻す k7mq")]
    public void Restore_OfALabel_PutsThatEntryBack(string typed) => Assert.Equal(new PutBack("K7MQ", string.Empty), CommandWords.Read(typed));

    [Theory]
    [InlineData("undo the last zip")]
    [InlineData("restore the old layout")]
    [InlineData("戻す かどうか迷う")]
    public void UndoAndRestore_OfNoLabel_AreFreeText(string typed) => Assert.IsType<FreeText>(CommandWords.Read(typed));

    [Theory]
    [InlineData("vote 5", 5)]
    [InlineData("VOTE ５", 5)]
    [InlineData("投票　10", 10)]
    [InlineData("vote 0", 0)]
    public void Vote_WithANumber_IsTheBudget(string typed, int budget) => Assert.Equal(new OpenVote(null, null, budget), CommandWords.Read(typed));

    [Theory]
    [InlineData("vote K7MQ 3F2A")]
    [InlineData("Vote K7MQ, 3F2A")]
    [InlineData("投票　K7MQ、3F2A")]
    public void Vote_WithLabels_IsABallot(string typed)
    {
        var votes = Assert.IsType<GiveVotes>(CommandWords.Read(typed));

        Assert.Null(votes.Round);
        Assert.Equal(["K7MQ", "3F2A"], votes.Labels);
    }

    [Theory]
    [InlineData("vote for a favourite colour")]
    [InlineData("vote -1")]
    [InlineData("投票 するか迷う")]
    public void Vote_WithAnythingElse_IsSomethingThatACustomerDoes(string typed) => Assert.Equal(new FreeText(typed), CommandWords.Read(typed));

    [Theory]
    [InlineData("merge K7MQ into 3F2A")]
    [InlineData("MERGE k7mq 3f2a")]
    [InlineData("まとめる K7MQ 3F2A")]
    [InlineData("まとめる　K7MQ を 3F2A に")]
    public void Merge_OfTwoLabels_IsOfTheseActions(string typed) =>
        Assert.Equal(new JourneyBot.Grouping.MergeInto("K7MQ", "3F2A", null), CommandWords.Read(typed));

    [Theory]
    [InlineData("merge carts into lists")]
    [InlineData("merge K7MQ")]
    [InlineData("まとめる かどうか迷う")]
    public void Merge_OfAnythingElse_IsFreeText(string typed) => Assert.IsType<FreeText>(CommandWords.Read(typed));

    [Theory]
    [InlineData("not now K7MQ: too costly")]
    [InlineData("Not Now k7mq too costly")]
    [InlineData("ｎｏｔ　ｎｏｗ　Ｋ７ＭＱ：too costly")]
    [InlineData("見送り K7MQ：too costly")]
    [InlineData("見送り：K7MQ　too costly")]
    public void NotNow_OfALabel_IsThatFormAnswered(string typed)
    {
        var said = Assert.IsType<Decide>(CommandWords.Read(typed));

        Assert.Equal(new FormRef(StepId.Measures, "notnow"), said.Form);
        Assert.Equal(new JourneyBot.Workshops.Forms.RawAnswers { ["factor"] = "K7MQ", ["reason"] = "too costly" }, said.Answers);
    }

    [Theory]
    [InlineData("not now, maybe later")]
    [InlineData("not now but at the weekend")]
    [InlineData("見送り、また来月見る")]
    [InlineData("見送りの理由を聞く")]
    [InlineData("not now K7MQ: too costly\nsecond line")]
    public void NotNow_OfAnythingElse_IsFreeText(string typed) => Assert.IsType<FreeText>(CommandWords.Read(typed));

    [Theory]
    [InlineData("owner K7MQ: Kato")]
    [InlineData("Owner: k7mq Kato")]
    [InlineData("担当 K7MQ：Kato")]
    [InlineData("担当者　Ｋ７ＭＱ：Kato")]
    public void Owner_OfALabel_IsThatFormAnswered(string typed)
    {
        var said = Assert.IsType<Decide>(CommandWords.Read(typed));

        Assert.Equal(new FormRef(StepId.Touchpoints, "owners"), said.Form);
        Assert.Equal(new JourneyBot.Workshops.Forms.RawAnswers { ["about"] = "K7MQ", ["owner"] = "Kato" }, said.Answers);
    }

    [Theory, InlineData("owner: Kato"), InlineData("owner of the shop smiles"), InlineData("担当：加藤"), InlineData("担当の人に聞く")]
    public void Owner_OfAnythingElse_IsFreeText(string typed) => Assert.IsType<FreeText>(CommandWords.Read(typed));

    [Theory]
    [InlineData("owner", StepId.Touchpoints, "owners")]
    [InlineData("担当", StepId.Touchpoints, "owners")]
    [InlineData("not now", StepId.Measures, "notnow")]
    [InlineData("見送り", StepId.Measures, "notnow")]
    [InlineData("border", StepId.Phases, "border")]
    [InlineData("境目", StepId.Phases, "border")]
    [InlineData("Concern", StepId.Emotions, "concern")]
    [InlineData("気がかり", StepId.Emotions, "concern")]
    [InlineData("picture", StepId.Persona, "empathy")]
    [InlineData("共感", StepId.Persona, "empathy")]
    [InlineData("value", StepId.Phases, "value")]
    [InlineData("価値", StepId.Phases, "value")]
    [InlineData("viewpoints", StepId.Measures, "viewpoints")]
    [InlineData("視点", StepId.Measures, "viewpoints")]
    public void NameOfAFurtherForm_OpensIt(string word, StepId step, string form) =>
        Assert.Equal(new OpenForm(new FormRef(step, form)), CommandWords.Read(word));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("比べる：K7MQ")]
    [InlineData("K7MQ -2")]
    [InlineData("=cmd|'/c calc'!A1")]
    public void AnythingElse_IsFreeTextAsTyped(string typed) => Assert.Equal(new FreeText(typed), CommandWords.Read(typed));

    private static Command CommandOf(string word) => Known.Single(known => known.Words.Contains(word)).Command;

    private static string FullWidth(string word) => string.Concat(word.Select(c => char.IsAsciiLetter(c) ? (char)(c - 'A' + 'Ａ') : c));
}
