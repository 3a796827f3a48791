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
    public void Write_OfTheExample_SaysInSightWhatMatters_AndFoldsTheRest()
    {
        var sections = FinalSummary.Write(RetailExample.Journey(Language.English), 1, Language.English);

        Assert.Equal(
            ["What we ask of you", null, "The journey and how it feels", "Where it feels worst", "Measures (3)", "How sure this is"],
            sections.Where(section => section.Style != SectionStyle.Folded).Select(section => section.Heading));
        Assert.Equal(["How we will know", "Persona", null], sections.Skip(6).Select(section => section.Heading));
        Assert.Equal(["Needs people or budget: 1 of 3 measures. Can you help?", "Please set a day for the next look at this map."], Told(sections[0]));
        Assert.Equal("Nakamura (e-commerce), by 29 Jan 2027 ・ needs people or budget", Told(sections[4])[1]);
        Assert.Equal("Evidence for 85 % of the actions: data 54 %, heard 31 %.", Told(sections[5])[0]);
        Assert.StartsWith("Still assumed (15 %): Reads the QR code", Told(sections[5])[1], StringComparison.Ordinal);
        Assert.Equal("Contributors: 1", sections[^1].Lines[0].ToString());
        Assert.Equal(5, sections[2].Curve!.Count);
    }

    [Fact]
    public void Write_OfTheExampleInJapanese_NamesPersonaPhasesLowestContactsAndMeasures()
    {
        var sections = FinalSummary.Write(RetailExample.Journey(Language.Japanese), 0, Language.Japanese);

        Assert.Equal(["ペルソナ：佐藤 美咲さん（29歳・事務職）。かなえたいこと：迷わず服を選び、朝の時間をゆっくり使いたい"], Told(sections[1]));
        Assert.Equal("4  確かめる  ▼ −0.5 不安・不満  3件の行動", Told(sections[2])[4]);
        Assert.Equal("▼▼ −2.0  試着室が混んでいて、試着をあきらめる × 店舗", Told(sections[3])[0]);
        Assert.EndsWith("理由：待ち時間がわからず、待つあいだ案内もない", Told(sections[3])[1], StringComparison.Ordinal);
        Assert.Contains("高橋（店舗）　2026年12月15日まで", Told(sections[4]));
        Assert.Equal("行動の 85% に根拠があります（データ 54%・聞いた 31%）。", Told(sections[5])[0]);
        Assert.Contains(sections, section => Told(section).Any(line => line.EndsWith("試着をあきらめる人の割合 30% → 15%", StringComparison.Ordinal)));
    }

    [Fact]
    public void Purpose_IsToldApart_ForTheHead()
    {
        Assert.Equal("What this map is for: Lose fewer people before their first purchase", FinalSummary.Purpose(RetailExample.Journey(Language.English), Language.English)!.ToString());
        Assert.Null(FinalSummary.Purpose(Journey.Fold([], []), Language.English));
    }

    [Theory]
    [InlineData(2, "Still assumed (100 %): action 1 / action 2", null)]
    [InlineData(7, "Still assumed (100 %): action 1 / action 2 / and 5 more", "・action 7")]
    [InlineData(9, "Still assumed (100 %): action 1 / action 2 / and 7 more", "and 2 more")]
    public void Write_OfMoreAssumptionsThanFit_CountsTheRest(int actions, string inSight, string? last)
    {
        var journal = new Journal();
        foreach (var number in Enumerable.Range(1, actions))
        {
            journal.Write(StepId.Actions, new Contribution("actions", new Answers { { "what", $"action {number}" } }));
        }

        var sections = FinalSummary.Write(journal.Fold(), 0, Language.English);

        Assert.Equal(inSight, Told(sections.Single(section => section.Heading == "How sure this is"))[^1]);
        Assert.Equal(last, sections.SingleOrDefault(section => section.Heading == "Further assumptions")?.Lines[^1].ToString());
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
        Assert.Equal(1 + (3 * 2), sections.Single(section => section.Count == 100).Lines.Count);
        Assert.Contains("97", sections.Single(section => section.Count == 100).Lines[^1].ToString(), StringComparison.Ordinal);
        Assert.Contains("88", sections.Single(section => section.Count == 97).Lines[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal(13, sections.Single(section => section.Curve is not null).Lines.Count);
    }

    private static IReadOnlyList<string> Told(Section section) => [.. section.Lines.Select(line => line.ToString())];
}
