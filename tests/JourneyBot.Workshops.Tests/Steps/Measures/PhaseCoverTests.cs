using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

/// <summary>Measures of today beside new ones, and how the phases are covered by them (A012).</summary>
public class PhaseCoverTests
{
    private readonly Trip _trip = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Measures);
    private readonly string _sees;
    private readonly string _tries;

    public PhaseCoverTests()
    {
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
        (_sees, _tries) = (_trip.Contact(_trip.Sees), _trip.Contact(_trip.Tries));
    }

    [Theory]
    [InlineData("runs today", true)]
    [InlineData("実施中", true)]
    [InlineData("new", false)]
    [InlineData(null, false)]
    public void Measure_RunsToday_WhereSomebodySaidSo(string? said, bool isRunning)
    {
        var raw = new RawAnswers { ["what"] = "a flyer" };
        if (said is not null)
        {
            raw["running"] = said;
        }

        _trip.Decide("a flyer", Without(new FormReader(MeasuresForm.Form, new DateOnly(2026, 12, 1)).Read(raw).Require()));

        Assert.Equal(isRunning, Assert.Single(_trip.Fold().Measures).IsRunning);
    }

    [Fact]
    public void Measure_OfAnOlderRow_IsNew()
    {
        var payload = PayloadJson.Read("""{"v":1,"kind":"contribution","form":"measures","answers":{"what":["a flyer"]}}""");
        _trip.Journal.Write(StepId.Measures, payload);

        Assert.False(Assert.Single(_trip.Fold().Measures).IsRunning);
    }

    [Fact]
    public void Cover_CountsNewOnesAndThoseOfToday_ByPassageThenByTouchpoint()
    {
        _trip.Decide("a post", new() { { "answers", _tries }, { "border", _trip.Fold().Borders[0].Label } });
        _trip.Decide("a flyer", new() { { "answers", _sees }, { "running", "runs" } });
        _trip.Decide("anywhere");

        Assert.Equal([("Know", 1, 1), ("Buy", 0, 0)], PhaseCover.Of(_trip.Fold()).Select(cover => (cover.Phase.Name, cover.New, cover.Running)));
    }

    [Theory]
    [InlineData(3, 0, false)]
    [InlineData(4, 0, true)]
    [InlineData(4, 1, true)]
    [InlineData(4, 2, false)]
    [InlineData(5, 2, true)]
    public void Phase_WithFourMeasures_AndMoreThanTwoForEachReason_IsCrowded(int measures, int reasons, bool isCrowded)
    {
        for (var i = 0; i < reasons; i++)
        {
            _trip.Meet($"corner {i}", _trip.Tries);
            _trip.Feel(_trip.Contact(_trip.Tries, i + 1), -2);
        }

        for (var i = 0; i < measures; i++)
        {
            _trip.Decide($"mirror {i}", new() { { "answers", _tries } });
        }

        Assert.Equal((reasons, isCrowded), (PhaseCover.Of(_trip.Fold())[1].Reasons, PhaseCover.Of(_trip.Fold())[1].IsCrowded));
        Assert.Equal(isCrowded, _step.Prompts(_trip.Fold()).Any(finding => finding.Key == "Finding.CrowdedPhase"));
    }

    [Fact]
    public void Reasons_AreAlsoSurprises_AndWorriesOnTheWayOut()
    {
        _trip.Meet("blog", new Answers { { "surprise", "they ask strangers" } }, _trip.Sees);
        _trip.Worry(_trip.Fold().Borders[0].Label, "Will it fit?", "photos");

        Assert.Equal([2, 0], PhaseCover.Of(_trip.Fold()).Select(cover => cover.Reasons));
    }

    [Fact]
    public void Check_OfMeasuresOfTodayAlone_AsksForANewOne_AndForNoDay()
    {
        _trip.Decide("a flyer", new() { { "answers", _sees }, { "owner", "Ito" }, { "indicator", "People" }, { "running", "runs" } });
        Assert.Equal(["Finding.NoMeasure"], _step.Check(_trip.Fold()).Select(finding => finding.Key));

        _trip.Decide("a mirror", new() { { "answers", _tries }, { "owner", "Ito" }, { "indicator", "People" }, { "due", "2026-12-15" } });
        Assert.Empty(_step.Check(_trip.Fold()));
    }

    [Theory]
    [InlineData(Language.English, "a flyer (today)", "Running today already: 1.", "Know  – 1, 1 of them today", "Buy  – none yet", "For no phase in particular: 1", "No owner yet: 1 of 1 measure.")]
    [InlineData(Language.Japanese, "a flyer（実施中）", "うち1件は、すでに実施しています。", "Know　1件（うち実施中1件）", "Buy　まだありません", "どのフェーズにも結びついていない施策：1件", "担当がまだいません：1件の施策のうち1件。")]
    public void BoardAndSummaries_MarkWhatRunsToday_AndTellThePhases(
        Language language, string row, string running, string covered, string empty, string unplaced, string proposed)
    {
        _trip.Decide("a flyer", new() { { "answers", _sees }, { "running", "runs" } });
        _trip.Decide("anywhere");

        var (board, summary, final) = (_step.Board(_trip.Fold(), language), _step.Summarize(_trip.Fold(), language), FinalSummary.Write(_trip.Fold(), 1, language));

        Assert.All([board, summary, final], sections => Assert.Contains(Told(sections), line => line.Contains(row, StringComparison.Ordinal)));
        Assert.All([board, summary], sections => Assert.Superset(new HashSet<string> { covered, empty, unplaced }, Told(sections).ToHashSet()));
        Assert.Contains(running, Told(summary));
        Assert.Contains(Told(final), line => line.StartsWith(proposed, StringComparison.Ordinal));
    }

    [Fact]
    public void Board_WithoutAMeasure_TellsNoPhases() =>
        Assert.DoesNotContain(_step.Board(_trip.Fold(), Language.English), section => section.Heading == "Measures by phase");

    private static Answers Without(Answers answers)
    {
        var rest = new Answers();
        foreach (var (field, values) in answers.Where(answer => answer.Key != "what"))
        {
            rest.Add(field, values);
        }

        return rest;
    }

    private static IEnumerable<string> Told(IEnumerable<Section> sections) => sections.SelectMany(section => section.Lines).Select(line => line.ToString());
}
