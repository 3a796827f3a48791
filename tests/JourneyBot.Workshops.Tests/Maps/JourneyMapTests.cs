using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Maps;

/// <summary>The journey as columns and lanes: each thing once, where it belongs.</summary>
public class JourneyMapTests
{
    public static TheoryData<Language> Each => [.. Languages.All];

    [Theory, MemberData(nameof(Each))]
    public void Columns_AreThePhases_WithTheirMeans_AndTheLowestIsMarked(Language language)
    {
        var journey = RetailExample.Journey(language);
        var map = JourneyMap.Of(journey, language);

        Assert.Equal(journey.Phases.Select(phase => phase.Name), map.Columns.Select(column => column.Name));
        Assert.Equal(journey.Feelings.Curve, map.Columns.Select(column => column.Mean));
        Assert.Equal(journey.Feelings.Curve.Min(), Assert.Single(map.Columns, column => column.Lowest).Mean);
        Assert.All(map.Lanes, lane => Assert.Equal(map.Columns.Count, lane.Cells.Count));
    }

    [Theory, MemberData(nameof(Each))]
    public void Lanes_HoldEachActionContactFactorAndMeasureOnce(Language language)
    {
        var journey = RetailExample.Journey(language);
        var map = JourneyMap.Of(journey, language);

        Assert.Equal(journey.Actions.Count, Items(map, LaneKind.Actions).Count);
        Assert.All(journey.Actions, action => Assert.Single(Items(map, LaneKind.Actions), item => item.Text.ToString().Contains(action.Label, StringComparison.Ordinal)));
        Assert.All(journey.Contacts, contact => Assert.Single(
            Items(map, LaneKind.Touchpoints).SelectMany(item => item.Notes), note => note.ToString().StartsWith(contact.Label, StringComparison.Ordinal)));
        Assert.Equal(journey.Feelings.NegativeFactors.Count(), Items(map, LaneKind.Factors).Count);
        Assert.Equal(journey.Measures.Count, Items(map, LaneKind.Measures).Count);
        Assert.All(Items(map, LaneKind.Touchpoints), item => Assert.NotNull(item.Icon));
    }

    [Theory]
    [InlineData(Language.English, "● data", "◐ heard", "? assumed")]
    [InlineData(Language.Japanese, "● データ", "◐ 聞いた話", "？ 推測")]
    public void Actions_SayHowTheyAreKnown(Language language, params string[] marks)
    {
        var notes = Items(JourneyMap.Of(RetailExample.Journey(language), language), LaneKind.Actions).Select(item => item.Notes[0].ToString()).ToList();

        Assert.All(marks, mark => Assert.Contains(notes, note => note.StartsWith(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIsInNoPhase_HasAColumnOfItsOwn_AndEmptyLanesAreLeftOut()
    {
        var journal = new Journal();
        journal.Write(StepId.Actions, new Contribution("actions", new Answers { { "what", "looks around" } }));
        var map = JourneyMap.Of(journal.Fold(), Language.English);

        Assert.Equal("In no phase yet", Assert.Single(map.Columns).Name);
        Assert.False(map.Columns[0].IsPhase);
        Assert.Equal([LaneKind.Actions], map.Lanes.Select(lane => lane.Kind));
    }

    [Theory, MemberData(nameof(Each))]
    public void NothingYet_IsAMapWithoutColumns(Language language)
    {
        var map = JourneyMap.Of(new Journal().Fold(), language);

        Assert.Empty(map.Columns);
        Assert.Empty(map.Lanes);
        Assert.NotEmpty(map.Title.ToString());
    }

    [Fact]
    public void MeasuresOfNoPhase_StandBelow()
    {
        var journal = new Journal();
        journal.Write(StepId.Measures, new Contribution("measures", new Answers { { "what", "Train everybody" } }));

        Assert.Contains(JourneyMap.Of(journal.Fold(), Language.English).After, section =>
            section.Heading == "Measures for the whole journey" && section.Lines[0].ToString().Contains("Train everybody", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsPutOff_StandsAtItsFactor_WithTheReason()
    {
        var entries = RetailExample.Journey(Language.English).Ledger.All;
        var factor = Journey.Fold(entries, [Journal.Ann]).Feelings.NegativeFactors.First();
        var operation = Operation.Of("not now");
        var decision = new Entry(
            new EntryKey(StepId.Measures, Journal.Ann, operation), entries[^1].At.AddMinutes(1), new Contribution("notnow", new Answers { { "factor", factor.Contact.Label }, { "reason", "next year" } }), "delivery");

        Assert.Contains(Items(JourneyMap.Of(Journey.Fold([.. entries, decision], [Journal.Ann]), Language.English), LaneKind.Factors), item =>
            item.Text.ToString().EndsWith(factor.Text, StringComparison.Ordinal) && item.Notes[^1].ToString() == "Not now: next year");
    }

    [Fact]
    public void CrowdedJourney_LosesNothing()
    {
        var crowded = CrowdedJourney.InJapanese().Journey;
        var map = JourneyMap.Of(crowded, Language.Japanese);

        Assert.Equal(CrowdedJourney.Actions, Items(map, LaneKind.Actions).Count);
        Assert.Equal(crowded.Contacts.Count, Items(map, LaneKind.Touchpoints).Sum(item => item.Notes.Count(note => note.Runs[0].Tone == Tone.Label)));
        Assert.Equal(CrowdedJourney.Measures, Items(map, LaneKind.Measures).Count + (map.After.FirstOrDefault(section => section.Heading == "ジャーニー全体の施策")?.Count ?? 0));
    }

    [Fact]
    public void Budget_ShortensTexts_ThenCutsLists_AndSaysHowMuchIsNotShown()
    {
        var whole = JourneyMap.Of(CrowdedJourney.InJapanese().Journey, Language.Japanese);

        var small = MapBudget.Fit(whole, 1_200_000);
        var smaller = MapBudget.Fit(whole, 1);

        Assert.Equal(whole.Lanes.Select(lane => lane.Kind), small.Lanes.Select(lane => lane.Kind));
        Assert.All(small.Lanes, lane => Assert.Equal(whole.Columns.Count, lane.Cells.Count));
        Assert.True(Letters(smaller) < Letters(small) && Letters(small) < Letters(whole));
        var (shown, actions) = (smaller.Lanes[0].Cells[0], whole.Lanes[0].Cells[0]);
        Assert.Equal($"ほか {actions.Count - 15}件", shown[^1].Text.ToString());
        Assert.Equal(Letters(JourneyMap.Of(RetailExample.Journey(Language.English), Language.English)), Letters(MapBudget.Fit(JourneyMap.Of(RetailExample.Journey(Language.English), Language.English), 1_200_000)));
    }

    private static int Letters(JourneyMap map) =>
        map.Lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell).SelectMany(item => item.Notes.Prepend(item.Text)).Sum(line => line.ToString().Length);

    private static List<MapItem> Items(JourneyMap map, LaneKind kind) =>
        [.. map.Lanes.Where(lane => lane.Kind == kind).SelectMany(lane => lane.Cells).SelectMany(cell => cell)];
}
