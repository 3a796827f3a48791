using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Forms;

public class FormReaderTests
{
    [Theory]
    [InlineData("choice", "red", "red")]
    [InlineData("choice", "ＲＥＤ", "red")]
    [InlineData("choice", "+ red wine", "red")]
    [InlineData("choice", "Red  Wine", "red")]
    [InlineData("choice", "赤ワイン", "red")]
    [InlineData("choice", "− 青", "blue")]
    [InlineData("own", "web", "web")]
    [InlineData("own", "公式サイト", "web")]
    [InlineData("own", "実店舗", "shop_2")]
    [InlineData("own", "a leaflet", "a leaflet")]
    [InlineData("own_own", "a\nleaflet", "a leaflet")]
    [InlineData("own_own", "Web Site", "web")]
    [InlineData("scale", "＋１", "1")]
    [InlineData("scale", "ー１", "-1")]
    [InlineData("scale", "−1", "-1")]
    [InlineData("scale", "うれしい", "1")]
    [InlineData("scale", "So so", "0")]
    [InlineData("number", "１２，３４５．５０", "12345.50")]
    [InlineData("number", " 1 000 ", "1000")]
    [InlineData("day", "2027/1/31", "2027-01-31")]
    [InlineData("short", "  a \t\n b ", "a \t  b")]
    [InlineData("long", "a\r\nb", "a\nb")]
    public void Read_OfOneAnswer_KeepsItInOneForm(string field, string text, string stored)
    {
        var answers = Probe.Read(field, text).Require();

        Assert.Equal(stored, answers[field == "own_own" ? "own" : field]);
    }

    [Theory]
    [InlineData("choice", "green")]
    [InlineData("choice", "+")]
    [InlineData("several", "red, green")]
    [InlineData("made", "K7MQ, no label")]
    [InlineData("scale", "2")]
    [InlineData("scale", "0.5")]
    [InlineData("number", "many")]
    [InlineData("number", "1000001")]
    [InlineData("day", "tomorrow")]
    [InlineData("day", "2026-02-29")]
    public void Read_OfAnAnswerThatDoesNotFit_IsRefusedWithIt(string field, string text)
    {
        var refusal = Assert.IsType<AnswerDoesNotFit>(Probe.Read(field, text).Refusal);

        Assert.Equal(field, refusal.Field.Id);
        Assert.Contains(Probe.Form.LabelOf(refusal.Field, Language.Japanese), refusal.Say(Language.Japanese).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("several", "red,blue", "red|blue")]
    [InlineData("several", "red wine、青；RED", "red|blue")]
    [InlineData("several", "red blue", "red|blue")]
    [InlineData("made", "K7MQ,7HCV", "K7MQ|7HCV")]
    [InlineData("made", "k7mq　７ｈｃｖ\nK7MQ", "K7MQ|7HCV")]
    [InlineData("made", "K7MQ 店頭で見る、7HCV 買う", "K7MQ|7HCV")]
    public void Read_OfSeveralChoices_KeepsEachOnce(string field, string text, string stored) =>
        Assert.Equal(stored.Split('|'), Probe.Read(field, text).Require().All(field));

    [Fact]
    public void Read_OfOwnWordsBesideAChoice_TakesTheWords() => Assert.Equal(
        "a leaflet", Probe.Reader.Read(new RawAnswers { ["own"] = "web", ["own_own"] = "a leaflet" }).Require()["own"]);

    [Fact]
    public void Read_OfLines_KeepsEachOnceAndNoEmptyOne() =>
        Assert.Equal(["a", "b"], Probe.Read("lines", " a \n\n\u200b\nb\na").Require().All("lines"));

    [Fact]
    public void Read_OfAListWithMarks_TakesThemOff() => Assert.Equal(["a", "b"], Probe.Read("lines", "- a\n- b").Require().All("lines"));

    [Theory]
    [InlineData("short", Limits.ShortText)]
    [InlineData("lines", Limits.ShortText)]
    [InlineData("long", Limits.LongText)]
    [InlineData("own_own", Limits.ShortText)]
    public void Read_OfATextThatIsTooLong_IsRefusedWithTheCountAndNeverCut(string field, int limit)
    {
        Assert.Equal(1, Probe.Read(field, new string('長', limit)).Require().Count);

        var refusal = Assert.IsType<AnswerIsTooLong>(Probe.Read(field, new string('長', limit + 1)).Refusal);
        Assert.Equal((limit + 1, limit), (refusal.Length, refusal.Limit));
    }

    [Fact]
    public void Read_OfTooManyLines_IsRefusedWithTheCount()
    {
        static string Lines(int count) => string.Join('\n', Enumerable.Range(0, count));

        Assert.Equal(Limits.Lines, Probe.Read("lines", Lines(Limits.Lines)).Require().All("lines").Count);
        Assert.Equal(new TooManyLines(Limits.Lines + 1), Probe.Read("lines", Lines(Limits.Lines + 1)).Refusal);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    public void Read_OfAnswersThatGrowWhenStored_CountsThemAsStored(char c)
    {
        var form = Probe.Form with { Fields = [new ShortTextField("lines", IsList: true), new ShortTextField("long", IsList: true)] };
        var lines = string.Join('\n', Enumerable.Range(10, 50).Select(i => $"{i}{new string(c, 198)}"));

        Assert.Equal(1, new FormReader(form, default).Read(new RawAnswers { ["lines"] = lines }).Require().Count);
        var refusal = new FormReader(form, default).Read(new RawAnswers { ["lines"] = lines, ["long"] = lines }).Refusal;
        Assert.InRange(Assert.IsType<AnswersAreTooLong>(refusal).Length, 40_000, 41_000);
    }

    [Fact]
    public void Read_OfFiftyLinesOfEmoji_IsStoredAsShortAsItIs()
    {
        var lines = string.Join('\n', Enumerable.Range(10, 50).Select(i => $"{i}{string.Concat(Enumerable.Repeat("😀", 99))}"));

        var answers = Probe.Read("lines", lines).Require();

        Assert.InRange(PayloadJson.Write(new Contribution("probe", answers)).Length, 10_000, 10_300);
    }

    [Fact]
    public void Read_OfNothing_IsRefused() => Assert.IsType<NothingWasAnswered>(Probe.Reader.Read(new RawAnswers { ["short"] = " ", ["unknown"] = "x" }).Refusal);

    [Fact]
    public void Read_WithoutARequiredAnswer_IsRefusedWithItsName()
    {
        var form = Probe.Form with { Fields = [new ShortTextField("short") { IsRequired = true }, new LongTextField("long")] };

        var refusal = new FormReader(form, default).Read(new RawAnswers { ["long"] = "x" }).Refusal;

        Assert.Equal("Please fill in \"Short\" and press again.", Assert.IsType<AnswerIsMissing>(refusal).Say(Language.English).ToString());
    }

    [Fact]
    public void ReadOne_OfAnEmptyText_IsLeftOut() => Assert.Empty(Probe.Reader.ReadOne(Probe.Form.Find("short")!, " \u200b ").Require());

    [Fact]
    public void FindByName_InEitherLanguage_FindsTheField()
    {
        Assert.Equal("scale", Probe.Form.FindByName(" 気持ち ")!.Id);
        Assert.Equal("scale", Probe.Form.FindByName("ＳＣＡＬＥ")!.Id);
        Assert.Null(Probe.Form.FindByName("nothing"));
    }

    [Fact]
    public void Show_OfAChoice_IsItsTitleAndOfOwnWordsUserText()
    {
        var own = Probe.Form.Find("own")!;

        Assert.Equal(new Run("公式サイト"), Probe.Form.Show(own, "web", Language.Japanese));
        Assert.Equal(new Run("a leaflet", IsUserText: true), Probe.Form.Show(own, "a\nleaflet", Language.Japanese));
    }
}
