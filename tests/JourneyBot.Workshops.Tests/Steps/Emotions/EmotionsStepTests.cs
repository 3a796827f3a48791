using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Emotions;

public class EmotionsStepTests
{
    private readonly Trip _trip = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Emotions);
    private readonly string _sees;
    private readonly string _tries;

    public EmotionsStepTests()
    {
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
        (_sees, _tries) = (_trip.Contact(_trip.Sees), _trip.Contact(_trip.Tries));
    }

    [Theory]
    [InlineData("K7MQ -2", "K7MQ", "-2", null)]
    [InlineData("k7mq：−２　いらいら する", "K7MQ", "-2", "いらいら する")]
    [InlineData("Ｋ７ＭＱ　＋１、うれしい", "K7MQ", "1", "うれしい")]
    [InlineData("K7MQ, 0", "K7MQ", "0", null)]
    [InlineData("K7MQ ー1点 不安", "K7MQ", "-1", "不安")]
    [InlineData("K7MQ +2: at last", "K7MQ", "2", "at last")]
    [InlineData("K7MQ\t-1\tannoyed", "K7MQ", "-1", "annoyed")]
    [InlineData("K7MQ", "K7MQ", null, null)]
    public void ReadLine_OfALabelAndAScore_ReadsThemAndAWord(string line, string contact, string? score, string? word)
    {
        var answers = EmotionsForm.Form.ReadLine!(line)!;

        Assert.Equal(
            (contact, score, word), (answers["contact"], answers.GetValueOrDefault("score"), answers.GetValueOrDefault("word")));
    }

    [Theory]
    [InlineData("K7MQ 3")]
    [InlineData("K7MQ bad")]
    [InlineData("-2 K7MQ")]
    [InlineData("mail -2")]
    [InlineData("LINE -2")]
    [InlineData("とても不安")]
    public void ReadLine_OfAnythingElse_IsNotGuessed(string line) => Assert.Null(EmotionsForm.Form.ReadLine!(line));

    [Fact]
    public void Check_OfContactsWithoutAScore_CountsThemAndNamesTheFirst()
    {
        _trip.Feel(_sees, 1);
        _trip.Worry(_trip.Fold().Borders[0].Label, "x", "y");

        var finding = Assert.Single(_step.Check(_trip.Fold()));

        Assert.Equal(("Finding.Unscored", false), (finding.Key, finding.Blocks));
        Assert.Equal("The touchpoint at \"tries it\" has no score yet (still open: 1). How does the customer feel there?", finding.Say(Language.English).ToString());
        _trip.Feel(_tries, 1);
        Assert.Empty(Found());
    }

    [Fact]
    public void Check_OfABorderWithoutAConcern_AsksForOne()
    {
        ScoreAll(0, 0);
        Assert.Equal(["Finding.WithoutConcern"], Found());

        _trip.Worry(_trip.Fold().Borders[0].Label, "x", "y");
        Assert.Empty(Found());
    }

    [Fact]
    public void Check_OfALowPointWithoutAReason_AsksForIt()
    {
        ScoreAll(0, -1);
        Assert.Equal(["Finding.BadWithoutReason", "Finding.WithoutConcern"], Found());

        _trip.Feel(_tries, -1, details: new() { { "factor", "no mirror" } });
        Assert.Equal(["Finding.WithoutConcern"], Found());
    }

    [Fact]
    public void Check_OfAJumpBetweenNeighbours_AsksForTheTrigger()
    {
        ScoreAll(0, 2);
        Assert.Equal(["Finding.WithoutConcern", "Finding.JumpWithoutTrigger"], Found());

        _trip.Feel(_tries, 2, details: new() { { "trigger", "a friend was there" } });
        Assert.Equal(["Finding.WithoutConcern"], Found());
    }

    [Fact]
    public void Check_OfATeamThatDisagrees_AsksWho()
    {
        ScoreAll(0, 1);
        _trip.Feel(_tries, -2, Journal.Cho);

        Assert.Contains("Finding.Split", Found());
        Assert.Contains(_step.Board(_trip.Fold(), Language.English)[1].Lines, line => line.ToString().EndsWith("(opinions differ)", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_NeverBlocks() => Assert.All(_step.Check(_trip.Fold()), finding => Assert.False(finding.Blocks));

    [Fact]
    public void Options_HaveUnscoredContactsFirst_AndBordersWithoutAConcern()
    {
        _trip.Group("Leave", _trip.Buys);
        _trip.Feel(_sees, 1);
        _trip.Worry(_trip.Fold().Borders[0].Label, "x", "y");

        Assert.Equal([("tries it × Shop", true), ("sees it × Social media", false)], Options(EmotionsForm.Form, "contact"));
        Assert.Equal([("Buy → Leave", true), ("Know → Buy", false)], Options(ConcernForm.Form, "border"));
        Assert.Empty(Options(EmotionsForm.Form, "severity"));
    }

    [Fact]
    public void Board_HasCountsFirst_ThenScores_ThenConcerns_ThenWhatIsOpen()
    {
        _trip.Feel(_tries, -2, details: new() { { "factor", "no mirror" } });
        _trip.Feel(_tries, -1, Journal.Cho);
        _trip.Worry(_trip.Fold().Borders[0].Label, "Will it fit?", "photos");

        var sections = _step.Board(_trip.Fold(), Language.Japanese);

        Assert.Equal("採点 2件　2件の接点のうち1件", sections[0].Lines[0].ToString());
        Assert.Equal($"{_tries}▼▼ −1.5  tries it × 店舗　妨げ：no mirror", sections[1].Lines[0].ToString());
        Assert.Equal(Tone.Bad, sections[1].Lines[0].Runs[1].Tone);
        Assert.EndsWith("「Will it fit?」→ photos", sections[2].Lines[1].ToString(), StringComparison.Ordinal);
        Assert.Equal("sees it × SNS", sections[3].Lines[0].Runs[1].Text);
        Assert.Equal([null, 1, 1, 1], sections.Select(section => section.Count));
    }

    [Fact]
    public void Summarize_BeginsWithTheLowestPoint_ThenTheCurve_ThenWhereItHurts_ThenConcerns()
    {
        ScoreAll(1, -2);
        _trip.Feel(_tries, -2, details: new() { { "factor", "no mirror" } });
        _trip.Worry(_trip.Fold().Borders[0].Label, "Will it fit?", "photos");

        var sections = _step.Summarize(_trip.Fold(), Language.English);

        Assert.Equal("It feels worst at \"tries it\" (−2.0).", sections[0].Lines[0].ToString());
        Assert.Equal([1, -2], sections[1].Curve!);
        Assert.Equal("1  Know  ▲ +1.0 pleased  1 action", sections[1].Lines[1].ToString());
        Assert.Equal("▼▼ −2.0  tries it × Shop", sections[2].Lines[0].ToString());
        Assert.Equal($"{_tries}  Because: no mirror", sections[2].Lines[1].ToString());
        Assert.Equal("Know → Buy", sections[3].Lines[0].ToString());
    }

    [Fact]
    public void Summarize_OfNothing_SaysSo() =>
        Assert.Equal("まだ採点されていません。", _step.Summarize(_trip.Fold(), Language.Japanese)[0].Lines[0].ToString());

    [Fact]
    public void Summarize_OfAThoughtInSeveralLines_KeepsItOnOne()
    {
        _trip.Feel(_tries, -2, details: new() { { "thought", "one\ntwo" } });

        Assert.All(
            _step.Summarize(_trip.Fold(), Language.English).SelectMany(section => section.Lines),
            line => Assert.DoesNotContain("\n", line.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void BoardAndSummary_OfAHugeJourney_CountEveryScore()
    {
        for (var i = 0; i < 150; i++)
        {
            _trip.Meet("shop", _trip.Do($"{i}"));
        }

        foreach (var contact in _trip.Fold().Contacts)
        {
            _trip.Feel(contact.Label, -2, details: new() { { "factor", new string('妨', 200) }, { "thought", new string('長', 2_000) } });
        }

        var journey = _trip.Fold();

        Assert.Equal(152, _step.Board(journey, Language.Japanese)[1].Count);
        Assert.Equal(6, _step.Summarize(journey, Language.Japanese)[2].Lines.Count);
    }

    private void ScoreAll(int sees, int tries)
    {
        _trip.Feel(_sees, sees);
        _trip.Feel(_tries, tries);
    }

    private IEnumerable<(string Text, bool IsMissing)> Options(Form form, string field) =>
        _step.Options(form, form.Find(field)!, _trip.Fold(), Language.English).Select(option => (option.Text, option.IsMissing));

    private IEnumerable<string> Found() => _step.Check(_trip.Fold()).Select(finding => finding.Key);
}
