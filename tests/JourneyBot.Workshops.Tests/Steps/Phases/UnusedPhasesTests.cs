using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Workshops.Tests.Steps.Phases;

/// <summary>A quick start names phases that the team may never use: whoever reads the result does not see them.</summary>
public class UnusedPhasesTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly Trip _trip = new();

    public UnusedPhasesTests()
    {
        _trip.Journal.Write(StepId.Phases, "phases", new Answers { { "name", "Return" } });
        _trip.Journal.Write(StepId.Phases, "phases", new Answers { { "name", "Recommend" } });
    }

    [Theory]
    [InlineData(StepId.Phases, false, "Know Buy Return Recommend")]
    [InlineData(StepId.Touchpoints, false, "Know Buy")]
    [InlineData(StepId.Phases, true, "Know Buy")]
    public void For_AWorkshop_LeavesThemOut_OnceItIsPastGrouping(StepId step, bool isEnded, string phases) =>
        Assert.Equal(phases, Names(_trip.Fold().For(At(step) with { EndedAt = isEnded ? Now : null })));

    [Fact]
    public void For_KeepsOneThatAnythingWasSaidOf()
    {
        var border = _trip.Fold().Borders[^1];
        _trip.Journal.Write(StepId.Phases, "border", new Answers { { "border", border.Label }, { "after", "tells friends" } });

        Assert.Equal("Know Buy Return Recommend", Names(_trip.Fold().For(At(StepId.Measures))));
    }

    [Fact]
    public void For_KeepsCurveLabelsAndMeasures_AndMapAndSummaryHaveOneColumnLess()
    {
        _trip.Meet("shop", _trip.Tries);
        _trip.Feel(_trip.Contact(_trip.Tries), -2);
        _trip.Decide("Mirrors");
        var (all, read) = (_trip.Fold(), _trip.Fold().For(At(StepId.Measures)));

        Assert.Equal([null, -2.0], read.Feelings.Curve);
        Assert.Equal(all.Contacts.Select(contact => contact.Label), read.Contacts.Select(contact => contact.Label));
        Assert.Equal(all.Measures.Select(measure => measure.Label), read.Measures.Select(measure => measure.Label));
        Assert.Equal(["Know", "Buy"], JourneyMap.Of(read, Language.English).Columns.Select(column => column.Name));
        Assert.DoesNotContain(FinalSummary.Write(read, 1, Language.English).SelectMany(section => section.Lines), line => line.ToString().Contains("Return", StringComparison.Ordinal));
    }

    [Fact]
    public void For_AJourneyWithoutSuchPhases_IsTheSame()
    {
        var journey = new Trip().Fold();

        Assert.Same(journey, journey.For(At(StepId.Measures)));
    }

    private static Workshop At(StepId step) => Workshop.Start(
        new Opening(new WorkshopId("W1"), new ConversationKey("thread"), "{}", "tenant", Language.English), new Person(Story.People[0], "Ann"), "operation", Now)
        with { Step = step, Furthest = step };

    private static string Names(Journey journey) => string.Join(' ', journey.Phases.Select(phase => phase.Name));
}
