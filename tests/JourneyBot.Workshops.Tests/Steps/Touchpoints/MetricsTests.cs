using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

/// <summary>Numbers of touchpoints: as people write them, as exact as they were given, and where they are shown.</summary>
public class MetricsTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly Form Form = StepCatalog.Form(StepId.Touchpoints, "metrics")!;

    private readonly Trip _trip = new();

    public MetricsTests()
    {
        _trip.Meet("website", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
    }

    [Theory]
    [InlineData("38%", "38", "%")]
    [InlineData("３８．５０％", "38.50", "%")]
    [InlineData("1,200円", "1200", "円")]
    [InlineData("￥1,200", "1200", "円")]
    [InlineData("3.5万円", "3.5", "万円")]
    [InlineData("−5 %", "-5", "%")]
    [InlineData("4.20 points", "4.20", "points")]
    [InlineData("$1,234.50", "1234.50", "$")]
    [InlineData("0.1", "0.1", null)]
    [InlineData("１２", "12", null)]
    public void Value_IsReadExactly_WithTheUnitItCarries(string typed, string value, string? unit)
    {
        var answers = Read(new() { ["contact"] = "K7MQ", ["name"] = "churn", ["value"] = typed }).Require();

        Assert.Equal((value, unit), (answers["value"], answers["unit"]));
    }

    [Theory, InlineData("12,5"), InlineData("1.234,5"), InlineData("many"), InlineData("∞"), InlineData("1e9"), InlineData("%")]
    public void Value_ThatIsNoNumber_IsRefused(string typed) =>
        Assert.IsType<AnswerDoesNotFit>(Read(new() { ["contact"] = "K7MQ", ["name"] = "churn", ["value"] = typed }).Refusal);

    [Fact]
    public void Unit_GivenBesides_Stays() =>
        Assert.Equal("points", Read(new() { ["contact"] = "K7MQ", ["name"] = "NPS", ["value"] = "38%", ["unit"] = "points" }).Require()["unit"]);

    [Theory]
    [InlineData("K7MQ drop-off 38% (June)", "drop-off", "38", "%", "June")]
    [InlineData("k7mq: 離脱率 ３８％（2026年6月）", "離脱率", "38", "%", "2026年6月")]
    [InlineData("K7MQ 満足度4.2点", "満足度", "4.2", "点", null)]
    [InlineData("K7MQ 客単価：¥1,200", "客単価", "1200", "円", null)]
    [InlineData("K7MQ NPS -12", "NPS", "-12", null, null)]
    [InlineData("K7MQ time to first answer 12 min", "time to first answer", "12", "min", null)]
    public void Line_NamesContactNumberAndTime(string line, string name, string value, string? unit, string? period)
    {
        var answers = Read(Form.ReadLine!(line)!).Require();

        Assert.Equal(("K7MQ", name, value, unit, period), (answers["contact"], answers["name"], answers["value"], answers["unit"], answers["period"]));
    }

    [Theory, InlineData("K7MQ"), InlineData("K7MQ 38%"), InlineData("drop-off 38%"), InlineData("K7MQ drop-off"), InlineData("K7MQ visits 2026 42")]
    public void Line_WithoutOneOfThem_IsNone(string line) => Assert.Null(Form.ReadLine!(line));

    [Fact]
    public void Line_OfAnyLength_IsReadAtOnce() => Assert.Null(Form.ReadLine!($"K7MQ {string.Concat(Enumerable.Repeat("a 1", 5_000))}"));

    [Fact]
    public void LatestNumber_OfOneNameAndPeriod_Counts_AndAnotherPeriodIsAnotherNumber()
    {
        Count(_trip.Sees, "drop-off", "38", "June");
        Count(_trip.Sees, "Drop-Off", "41", "ｊｕｎｅ");
        Count(_trip.Sees, "drop-off", "30", "July");
        Count(_trip.Tries, "drop-off", "50", "June");

        Assert.Equal([41m, 30m, 50m], _trip.Fold().Metrics.Select(metric => metric.Value));
        Assert.Equal([41m, 30m, 50m], _trip.Journal.FoldShuffled(7).Metrics.Select(metric => metric.Value));
    }

    [Fact]
    public void Number_TakenBackHiddenOrEdited_IsLikeAnyOtherEntry()
    {
        var gone = Count(_trip.Sees, "drop-off", "38");
        var hidden = Count(_trip.Sees, "visits", "1200");
        var edited = Count(_trip.Tries, "satisfaction", "4.2");
        _trip.Journal.Withdraw(gone);
        _trip.Journal.Write(StepId.Touchpoints, new SetAside(hidden, Aside.Hidden), Journal.Ann);
        var now = Answers(_trip.Tries, "satisfaction", "4.25", null);
        _trip.Journal.Write(StepId.Touchpoints, new Edit(edited, now));

        var only = Assert.Single(_trip.Fold().Metrics);
        Assert.Equal(("satisfaction", "4.25"), (only.Name, MetricLines.Number(only)));
    }

    [Fact]
    public void Number_OfATouchpointThatIsGone_IsDropped()
    {
        var journey = new Trip();
        var contact = journey.Meet("app", journey.Buys);
        journey.Journal.Write(StepId.Touchpoints, Form.Id, new Answers { { "contact", journey.Contact(journey.Buys) }, { "name", "visits" }, { "value", "3" } });
        journey.Journal.Withdraw(contact);

        Assert.Empty(journey.Fold().Metrics);
    }

    [Theory]
    [InlineData("38.50", "%", "38.50%")]
    [InlineData("1200", "円", "1,200円")]
    [InlineData("4.2", "points", "4.2 points")]
    [InlineData("1234.5", "$", "$1,234.5")]
    [InlineData("-12", null, "-12")]
    public void Number_IsShownWithTheDigitsThatWereGiven(string value, string? unit, string shown)
    {
        Count(_trip.Sees, "n", value, unit: unit);

        Assert.Equal(shown, MetricLines.Number(Assert.Single(_trip.Fold().Metrics)));
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Numbers_StandOnTheBoardTheSummaryAndAtLowPoints(Language language)
    {
        Count(_trip.Sees, "離脱率", "38", "6月", "%");
        _trip.Feel(_trip.Contact(_trip.Sees), -2);
        var journey = _trip.Fold();
        var step = StepCatalog.Of(StepId.Touchpoints);

        Assert.Contains("離脱率  38%  6月", Text(step.Board(journey, language)), StringComparison.Ordinal);
        Assert.Contains("離脱率  38%  6月", Text(step.Summarize(journey, language)), StringComparison.Ordinal);
        Assert.Contains("tries it", Text([Assert.IsType<Section>(MetricLines.Lacking(journey, language))]), StringComparison.Ordinal);
        Assert.Contains("離脱率 38%", Text(StepCatalog.Of(StepId.Emotions).Summarize(journey, language)), StringComparison.Ordinal);
        Assert.Contains("離脱率 38%", Text(FinalSummary.Write(journey, 0, language)), StringComparison.Ordinal);
    }

    [Fact]
    public void Board_WithoutNumbers_IsAsBefore() => Assert.DoesNotContain(
        "Numbers", Text(StepCatalog.Of(StepId.Touchpoints).Board(_trip.Fold(), Language.English)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Touchpoint,Name,Value,Period,Source\nWebsite,drop-off,38%,June,analytics\nシステム,drop-off,1%,,\n")]
    [InlineData("接点;指標;値;期間;出典;メモ2\r\n公式サイト;drop-off;３８％;June;analytics;x\r\n")]
    public void Table_OfNumbers_NamesTouchpointsInWords(string table)
    {
        var import = PastedTable.Find(table, [.. StepCatalog.All.SelectMany(step => step.Forms)])!.Read(_trip.Fold(), Today);

        Assert.Equal(Form, import.Form);
        var only = Assert.Single(import.Entries);
        Assert.Equal(
            (_trip.Contact(_trip.Sees), "drop-off", "38", "%", "June", "analytics"),
            (only["contact"], only["name"], only["value"], only["unit"], only["period"], only["source"]));
    }

    private string Count(string action, string name, string value, string? period = null, string? unit = null) =>
        _trip.Journal.Write(StepId.Touchpoints, Form.Id, Answers(action, name, value, period, unit));

    private Answers Answers(string action, string name, string value, string? period, string? unit = null)
    {
        var answers = new Answers { { "contact", _trip.Contact(action) }, { "name", name }, { "value", value } };
        answers = period is null ? answers : answers.With("period", period);
        return unit is null ? answers : answers.With("unit", unit);
    }

    private static Outcome<Answers> Read(RawAnswers raw) => new FormReader(Form, Today).Read(raw);

    private static string Text(IEnumerable<Section> sections) =>
        string.Join('\n', sections.SelectMany(section => section.Lines.Select(line => line.ToString()).Prepend(section.Heading ?? string.Empty)));
}
