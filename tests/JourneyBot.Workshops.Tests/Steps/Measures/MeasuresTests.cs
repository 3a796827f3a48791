using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

public class MeasuresTests
{
    private readonly Trip _trip = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Measures);
    private readonly string _sees;
    private readonly string _tries;

    public MeasuresTests()
    {
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
        (_sees, _tries) = (_trip.Contact(_trip.Sees), _trip.Contact(_trip.Tries));
    }

    [Fact]
    public void Fold_OfAMeasure_HasAllThatWasSaid()
    {
        var border = _trip.Fold().Borders[0].Label;
        var identity = _trip.Decide("Show the wait", new()
        {
            { "answers", _tries }, { "kind", "ui" }, { "border", border }, { "cost", "s" }, { "impact", "l" }, { "owner", "Ito" }, { "department", "Shops" },
            { "indicator", "People who leave" }, { "baseline", "30 %" }, { "target", "15 %" }, { "start", "2026-12-01" }, { "due", "2026-12-15" },
        });

        var measure = Assert.Single(_trip.Fold().Measures);

        Assert.Equal((identity, Label.Of(identity), "Show the wait"), (measure.Identity, measure.Label, measure.What));
        Assert.Equal((_tries, border, "ui"), (measure.Answers!.Label, measure.Border!.Label, measure.Kind));
        Assert.Equal((Size.Small, Size.Large, "Ito", "Shops"), (measure.Cost, measure.Impact, measure.Owner, measure.Department));
        Assert.Equal(("People who leave", "30 %", "15 %"), (measure.Indicator, measure.Baseline, measure.Target));
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 15)), (measure.Start, measure.Due));
    }

    [Fact]
    public void Fold_StandsInJourneyOrder_ByBorderThenByContact_UnplacedOnesLast()
    {
        _trip.Decide("anywhere");
        _trip.Decide("while trying", new() { { "answers", _tries } });
        _trip.Decide("by the action", new() { { "answers", Label.Of(_trip.Tries) } });
        _trip.Decide("at the passage", new() { { "border", _trip.Fold().Borders[0].Label }, { "answers", _tries } });
        _trip.Decide("while seeing", new() { { "answers", _sees } });

        Assert.Equal(["at the passage", "while seeing", "while trying", "by the action", "anywhere"], _trip.Fold().Measures.Select(measure => measure.What));
    }

    [Fact]
    public void Fold_OfAnUngroupedOrUnknownThing_KeepsTheMeasure()
    {
        var loose = _trip.Do("leaves");
        _trip.Meet("shop", loose);
        _trip.Decide("unknown", new() { { "answers", "ZZZZ" }, { "border", "ZZZZ" } });
        _trip.Decide("loose", new() { { "answers", _trip.Contact(loose) } });

        Assert.Equal(["loose", "unknown"], _trip.Fold().Measures.Select(measure => measure.What));
        Assert.Null(_trip.Fold().Measures[1].Answers);
    }

    [Fact]
    public void Fold_OfAWithdrawnMeasure_LeavesItOut()
    {
        var gone = _trip.Decide("gone");
        _trip.Decide("stays");
        _trip.Journal.Withdraw(gone);

        Assert.Equal(["stays"], _trip.Fold().Measures.Select(measure => measure.What));
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<byte[], int>((plan, seed) =>
    {
        var trip = new Trip();
        trip.Meet("shop", trip.Sees, trip.Tries);
        string[] labels = [trip.Contact(trip.Sees), trip.Contact(trip.Tries), "ZZZZ"];
        foreach (var choice in plan)
        {
            var identity = trip.Decide($"{choice}", new() { { "answers", labels[choice % 3] } });
            if (choice % 7 == 0)
            {
                trip.Journal.Withdraw(identity);
            }
        }

        return Told(trip.Fold()).SequenceEqual(Told(trip.Journal.FoldShuffled(seed)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("K7MQ show the waiting time", "K7MQ", "show the waiting time")]
    [InlineData("ｋ７ｍｑ：待ち時間を出す", "K7MQ", "待ち時間を出す")]
    [InlineData("K7MQ\tshow it", "K7MQ", "show it")]
    public void ReadLine_OfALabelAndText_ReadsBoth(string line, string answers, string what)
    {
        var read = MeasuresForm.Form.ReadLine!(line)!;

        Assert.Equal((answers, what), (read["answers"], read["what"]));
    }

    [Theory]
    [InlineData("show the waiting time")]
    [InlineData("mail everybody")]
    [InlineData("LINE で知らせる")]
    [InlineData("2027 budget for mirrors")]
    [InlineData("K7MQ")]
    public void ReadLine_OfAnythingElse_IsFreeText(string line) => Assert.Null(MeasuresForm.Form.ReadLine!(line));

    [Fact]
    public void Check_OfNoMeasure_AsksForOne_AndNeverBlocks()
    {
        var finding = Assert.Single(_step.Check(_trip.Fold()));

        Assert.Equal(("Finding.NoMeasure", false), (finding.Key, finding.Blocks));
    }

    [Theory]
    [InlineData("owner", "Finding.NoOwner")]
    [InlineData("indicator", "Finding.NoIndicator")]
    [InlineData("due", "Finding.NoDue")]
    public void Check_OfAMeasureThatLacksSomething_SaysSo(string field, string finding)
    {
        var answers = new Answers { { "answers", _tries } };
        foreach (var (id, value) in new[] { ("owner", "Ito"), ("indicator", "People"), ("due", "2026-12-15") })
        {
            if (id != field)
            {
                answers.Add(id, value);
            }
        }

        _trip.Decide("Show the wait", answers);

        var found = Assert.Single(_step.Check(_trip.Fold()));
        Assert.Equal((finding, false), (found.Key, found.Blocks));
        Assert.Contains(found.Say(Language.Japanese).Runs, run => run is { Text: "Show the wait", IsUserText: true });
    }

    [Fact]
    public void Check_OfNegativeFactorsWithoutAMeasure_NamesTheMostSevere()
    {
        Block(_sees, "no name", "low");
        Block(_tries, "no mirror", "high");
        Assert.Equal("Finding.Uncovered", _step.Check(_trip.Fold()).ElementAt(1).Key);
        Assert.Contains("no mirror", _step.Check(_trip.Fold()).ElementAt(1).Say(Language.English).ToString(), StringComparison.Ordinal);

        Whole("Mirrors", _tries);
        Assert.Contains("no name", Assert.Single(_step.Check(_trip.Fold())).Say(Language.English).ToString(), StringComparison.Ordinal);

        Whole("Names", _sees);
        Assert.Empty(_step.Check(_trip.Fold()));
    }

    [Fact]
    public void Options_HaveContactsWithAnUncoveredFactorFirst_NamedByIt()
    {
        Block(_tries, "no mirror", "high");

        var options = _step.Options(MeasuresForm.Form, MeasuresForm.Form.Find("answers")!, _trip.Fold(), Language.English);

        Assert.Equal([("no mirror (tries it × Shop)", true), ("sees it × Social media", false)], options.Select(option => (option.Text, option.IsMissing)));
        Assert.Equal("Know → Buy", Assert.Single(_step.Options(MeasuresForm.Form, MeasuresForm.Form.Find("border")!, _trip.Fold(), Language.English)).Text);
    }

    [Fact]
    public void BoardAndSummary_TellOwnerAndDay()
    {
        Block(_sees, "no name", "low");
        _trip.Decide("Show the wait", new() { { "answers", _tries }, { "owner", "Ito" }, { "due", "2026-12-15" } });

        var board = _step.Board(_trip.Fold(), Language.Japanese);
        var summary = _step.Summarize(_trip.Fold(), Language.English);

        Assert.Equal("1件の施策", board[0].Lines[0].ToString());
        Assert.Equal("no name（sees it × SNS）", board[1].Lines[0].Runs[1].Text);
        Assert.EndsWith("Show the wait　担当：Ito　2026年12月15日まで", board[2].Lines[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("1 measure, 1 with an owner.", summary[0].Lines[0].ToString());
        Assert.EndsWith("Show the wait  – Ito, by 15 Dec 2026", summary[2].Lines[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Summarize_OfNothing_SaysSo() =>
        Assert.Equal("No measure was decided.", Assert.Single(_step.Summarize(_trip.Fold(), Language.English)).Lines[0].ToString());

    [Fact]
    public void BoardAndSummary_OfAHundredMeasures_CountThemAll()
    {
        for (var i = 0; i < 100; i++)
        {
            Whole(new string('施', 190) + i, _tries);
        }

        Assert.Equal(100, _step.Board(_trip.Fold(), Language.Japanese)[^2].Count);
        Assert.Equal(100, _step.Summarize(_trip.Fold(), Language.Japanese)[^2].Lines.Count);
    }

    private static IEnumerable<string> Told(Journey journey) => journey.Measures.Select(measure => $"{measure.Label} {measure.What} {measure.Answers?.Label}");

    private void Block(string contact, string factor, string severity) =>
        _trip.Feel(contact, -2, details: new() { { "factor", factor }, { "severity", severity } });

    private void Whole(string what, string contact) => _trip.Decide(
        what, new() { { "answers", contact }, { "owner", "Ito" }, { "indicator", "People" }, { "due", "2026-12-15" } });
}
