using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

/// <summary>What keeps people gets a measure or a "not now" with its reason (A087).</summary>
public class NotNowTests
{
    private readonly Trip _trip = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Measures);
    private readonly string _tries;

    public NotNowTests()
    {
        _trip.Meet("shop", _trip.Tries);
        _tries = _trip.Contact(_trip.Tries);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Factor_PutOffByItsOwnLabelOrItsTouchpoints_IsNoLongerAskedFor(bool byTouchpoint)
    {
        var factor = Block("no mirror");
        Assert.Contains("Finding.Uncovered", Found());

        var identity = PutOff(byTouchpoint ? _tries : Label.Of(factor), "rebuilt in spring");

        Assert.DoesNotContain("Finding.Uncovered", Found());
        var putOff = Assert.Single(_trip.Fold().PutOff);
        Assert.Equal((Label.Of(identity), "no mirror", "rebuilt in spring"), (putOff.Label, putOff.Factor.Text, putOff.Reason));
    }

    [Fact]
    public void Factor_OneOfTwo_IsPutOffAlone()
    {
        Block("no mirror");
        var queue = Block("a queue");

        PutOff(Label.Of(queue), "too costly");

        Assert.Equal(["no mirror"], MeasuresCheck.Uncovered(_trip.Fold()).Select(factor => factor.Text));
    }

    [Fact]
    public void Factor_NamedAfterItsTouchpointWasPutOff_IsOpen()
    {
        Block("no mirror");
        PutOff(_tries, "rebuilt in spring");

        Block("a queue");

        Assert.Equal(["a queue"], MeasuresCheck.Uncovered(_trip.Fold()).Select(factor => factor.Text));
    }

    [Fact]
    public void Reason_SaidAnew_Wins_AndTakenBack_TheOneBeforeStands()
    {
        Block("no mirror");
        PutOff(_tries, "too costly");
        var later = PutOff(_tries, "rebuilt in spring", Journal.Cho);
        Assert.Equal("rebuilt in spring", Assert.Single(_trip.Fold().PutOff).Reason);

        _trip.Journal.Withdraw(later);
        Assert.Equal("too costly", Assert.Single(_trip.Fold().PutOff).Reason);
    }

    [Fact]
    public void NotNow_TakenBack_LeavesTheFactorOpen()
    {
        Block("no mirror");
        var said = PutOff(_tries, "too costly");

        _trip.Journal.Withdraw(said);

        Assert.Empty(_trip.Fold().PutOff);
        Assert.Contains("Finding.Uncovered", Found());
    }

    [Fact]
    public void Measure_AgainstIt_EndsIt()
    {
        Block("no mirror");
        PutOff(_tries, "too costly");

        _trip.Decide("a mirror", new() { { "answers", _tries } });

        Assert.Empty(MeasuresCheck.PutOff(_trip.Fold()));
        Assert.DoesNotContain("too costly", Text(FinalSummary.Write(_trip.Fold(), 1, Language.English)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Not now, and why", "no mirror (tries it × Shop)  – rebuilt in spring")]
    [InlineData(Language.Japanese, "今回は見送り（理由）", "no mirror（tries it × 店舗）　理由：rebuilt in spring")]
    public void BoardAndSummaries_ShowItWithItsReason(Language language, string heading, string row)
    {
        Block("no mirror");
        _trip.Decide("a flyer");
        PutOff(_tries, "rebuilt in spring");

        foreach (var sections in new[] { _step.Board(_trip.Fold(), language), _step.Summarize(_trip.Fold(), language), FinalSummary.Write(_trip.Fold(), 1, language) })
        {
            var section = Assert.Single(sections, section => section.Heading == heading);
            Assert.EndsWith(row, Assert.Single(section.Lines).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Form_IsOfferedWhileSomethingIsOpen_AndLetsTheReasonBeSaidAnew()
    {
        Assert.False(_step.Offers(NotNowForm.Form, _trip.Fold()));
        Block("no mirror");
        Assert.True(_step.Offers(NotNowForm.Form, _trip.Fold()));

        PutOff(_tries, "too costly");

        Assert.False(_step.Offers(NotNowForm.Form, _trip.Fold()));
        var option = Assert.Single(_step.Options(NotNowForm.Form, NotNowForm.Form.Find("factor")!, _trip.Fold(), Language.English));
        Assert.Equal(("no mirror (tries it × Shop)", false), (option.Text, option.IsMissing));
    }

    [Theory]
    [InlineData("K7MQ: too costly", "K7MQ", "too costly")]
    [InlineData("ｋ７ｍｑ：春に改装", "K7MQ", "春に改装")]
    [InlineData("K7MQ", "K7MQ", null)]
    public void ReadLine_OfALabel_ReadsTheReasonBehindIt(string line, string factor, string? reason)
    {
        var read = NotNowForm.Form.ReadLine!(line)!;

        Assert.Equal((factor, reason), (read["factor"], read.GetValueOrDefault("reason")));
    }

    [Fact]
    public void ReadLine_OfAnythingElse_IsTheReason() => Assert.Null(NotNowForm.Form.ReadLine!("the shop is rebuilt"));

    [Fact]
    public void NotNow_OfAnUnknownThing_IsDropped()
    {
        Block("no mirror");
        PutOff("ZZZZ", "too costly");

        Assert.Empty(_trip.Fold().PutOff);
    }

    private string Block(string factor) => _trip.Feel(_tries, -2, details: new() { { "factor", factor } });

    private string PutOff(string label, string reason, ParticipantId? by = null) =>
        _trip.Journal.Write(StepId.Measures, "notnow", new() { { "factor", label }, { "reason", reason } }, by);

    private List<string> Found() => [.. _step.Check(_trip.Fold()).Select(finding => finding.Key)];

    private static string Text(IEnumerable<Section> sections) => string.Join('\n', sections.SelectMany(section => section.Lines));
}
