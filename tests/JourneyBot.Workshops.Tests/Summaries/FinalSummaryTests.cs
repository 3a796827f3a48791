using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Summaries;

public class FinalSummaryTests
{

    [Theory]
    [InlineData(Language.English, "No measure is decided yet. Please tell the facilitator what you can contribute.")]
    [InlineData(Language.Japanese, "施策はまだ決まっていません。できそうなことを進行役に知らせてください。")]
    public void Write_OfAnEmptyJourney_AsksAllTheSame(Language language, string ask)
    {
        var section = Assert.Single(FinalSummary.Write(Journey.Fold([], []), 0, language));

        Assert.Equal(SectionStyle.Ask, section.Style);
        Assert.Equal(ask, Assert.Single(section.Lines).ToString());
    }

    [Fact]
    public void Write_OfTheExample_SaysWhatIsAskedFirst_AndHowSureItIsLast()
    {
        var sections = FinalSummary.Write(RetailExample.Journey(Language.English), 1, Language.English);

        Assert.Equal(
            ["What we ask of you", "Persona", "The journey and how it feels", "Where it feels worst", "Measures (3)", "How sure this is", "Still assumptions", null],
            sections.Select(section => section.Heading));
        Assert.Equal("What this map is for: Lose fewer people before their first purchase", sections[0].Lines[0].ToString());
        Assert.Equal("Proposed below: 3 measures. If you object to one, please tell the team in the chat.", sections[0].Lines[1].ToString());
        Assert.Equal("Contributors: 1", sections[^1].Lines[0].ToString());
        Assert.Equal(5, sections[2].Curve!.Count);
    }

    [Fact]
    public void Write_OfTheExampleInJapanese_NamesPersonaPhasesLowestContactsAndMeasures()
    {
        var sections = FinalSummary.Write(RetailExample.Journey(Language.Japanese), 0, Language.Japanese);

        Assert.Equal(["佐藤 美咲さん", "かなえたいこと：迷わず服を選び、朝の時間をゆっくり使いたい", "困っていること：試着に行く時間がとれない／写真ではサイズ感がわからない"], Told(sections[1]));
        Assert.Equal("4  確かめる  ▼ −0.5  3件の行動", Told(sections[2])[4]);
        Assert.Equal("▼▼ −2.0  試着室が混んでいて、試着をあきらめる × 店舗", Told(sections[3])[0]);
        Assert.EndsWith("理由：待ち時間がわからず、待つあいだ案内もない", Told(sections[3])[1], StringComparison.Ordinal);
        Assert.Contains("高橋（店舗）　2026年12月15日まで", Told(sections[4]));
        Assert.Contains("指標：試着をあきらめる人の割合 30% → 15%", Told(sections[4]));
        Assert.Equal("根拠のある行動は 85% です（データ 54%・お客さまから聞いた 31%）。残り 15% は推測です。", Told(sections[5])[0]);
    }

    [Theory]
    [InlineData(5, 5, "・action 5")]
    [InlineData(7, 6, "and 2 more")]
    public void Write_OfMoreAssumptionsThanFit_CountsTheRest(int actions, int lines, string last)
    {
        var journal = new Journal();
        foreach (var number in Enumerable.Range(1, actions))
        {
            journal.Write(StepId.Actions, new Contribution("actions", new Answers { { "what", $"action {number}" } }));
        }

        var assumptions = FinalSummary.Write(journal.Fold(), 0, Language.English).Single(section => section.Heading == "Still assumptions");

        Assert.Equal(lines, assumptions.Lines.Count);
        Assert.Equal(last, assumptions.Lines[^1].ToString());
    }

    [Fact]
    public void Write_OfMeasuresWithoutAnOwner_AsksForOne()
    {
        var trip = new Trip();
        trip.Decide("Mirrors");
        trip.Decide("Photos", new() { { "owner", "Ito" } });

        var sections = FinalSummary.Write(trip.Fold(), 0, Language.English);

        Assert.Equal("Still without an owner: 1. Please take one, or name somebody.", sections[0].Lines[^1].ToString());
        Assert.Contains(sections.Single(section => section.Heading == "Measures (2)").Lines, line => line.Runs is [{ Text: "No owner yet", Tone: Tone.Bad }]);
    }

    [Fact]
    public void Write_OfScoresThatAreAllGood_HasNoWorstPoint()
    {
        var trip = new Trip();
        trip.Meet("shop", trip.Tries);
        trip.Feel(trip.Contact(trip.Tries), 2);

        Assert.DoesNotContain(FinalSummary.Write(trip.Fold(), 0, Language.English), section => section.Heading == "Where it feels worst");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void Write_OfAHugeJourney_ShowsTheMostImportantOfEach_AndCountsTheRest(Language language)
    {
        var journey = HugeJourney.Fold();
        Assert.Equal((300, 12, 150, 100), (journey.Actions.Count, journey.Phases.Count, journey.Contacts.Count, journey.Measures.Count));
        Assert.Equal(500, journey.Feelings.Scored.Sum(feeling => feeling.Count));

        var sections = FinalSummary.Write(journey, 1, language);

        Assert.Equal(6, sections.Single(section => section.Count == 3).Lines.Count);
        Assert.Equal(1 + (6 * 3), sections.Single(section => section.Count == 100).Lines.Count);
        Assert.Contains("94", sections.Single(section => section.Count == 100).Lines[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal(13, sections.Single(section => section.Curve is not null).Lines.Count);
    }

    private static IReadOnlyList<string> Told(Section section) => [.. section.Lines.Select(line => line.ToString())];
}
