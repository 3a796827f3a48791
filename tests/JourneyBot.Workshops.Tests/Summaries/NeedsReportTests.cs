using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Summaries;

/// <summary>What customers need and what is in their way, by phase and touchpoint (A062, A101).</summary>
public class NeedsReportTests
{
    private readonly Trip _trip = new();

    [Fact]
    public void Write_TellsEachPhaseInOrder_ItsInformationFirst_ThenItsTouchpointsWorstFirst()
    {
        _trip.Meet("shop", _trip.Sees, _trip.Tries, _trip.Buys);
        _trip.Worry(_trip.Fold().Borders[0].Label, "will it fit?", "photos by height");
        _trip.Feel(_trip.Contact(_trip.Tries), -1, details: new() { { "factor", "crowded" } });
        _trip.Feel(_trip.Contact(_trip.Buys), -2, details: new() { { "factor", "long queue" } });

        var sections = NeedsReport.Write(_trip.Fold(), Language.English);

        Assert.Equal(["1  Know  1 action, no score yet", "2  Buy  ▼▼ −1.5 upset  2 actions"], sections.Select(section => section.Lines[0].ToString()));
        Assert.Equal("Looks for: photos by height", sections[0].Lines[1].ToString());
        Assert.EndsWith("Worry before \"Buy\": will it fit?", sections[0].Lines[2].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("▼▼ −2.0  buys it × ", sections[1].Lines[1].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("long queue", sections[1].Lines[2].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("▼ −1.0  tries it × ", sections[1].Lines[3].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("crowded", sections[1].Lines[4].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NamesWhatHasNothing_OnceAtTheEnd()
    {
        _trip.Group("Return");
        _trip.Meet("shop", _trip.Tries);
        _trip.Feel(_trip.Contact(_trip.Tries), -2);

        var sections = NeedsReport.Write(_trip.Fold(), Language.English);

        Assert.Equal(2, sections.Count);
        Assert.EndsWith("Nobody has said yet what is in the way", sections[0].Lines[2].ToString(), StringComparison.Ordinal);
        Assert.Equal("No needs noted yet: Know / Return", Assert.Single(sections[1].Lines).ToString());
    }

    [Fact]
    public void Write_TellsWhereTheInformationIsMet_AndWhatIsInNoPhase()
    {
        var returns = _trip.Do("sends it back");
        _trip.Meet("shop", _trip.Tries, returns);
        _trip.Feel(_trip.Contact(returns), -1, details: new() { { "factor", "no label" } });
        _trip.Journal.Write(StepId.Emotions, "concern", new()
        {
            { "border", _trip.Fold().Borders[0].Label }, { "concern", "will it fit?" }, { "information", "photos" }, { "place", _trip.Contact(_trip.Tries) },
        });

        var sections = NeedsReport.Write(_trip.Fold(), Language.English);

        Assert.EndsWith("will it fit? (where: tries it × Shop)", sections[0].Lines[2].ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("In no phase yet", sections[1].Heading);
        Assert.EndsWith("no label", sections[1].Lines[1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Aside.Hidden)]
    [InlineData(Aside.Parked)]
    public void Write_LeavesOutWhatWasSetAside(Aside where)
    {
        _trip.Meet("shop", _trip.Tries);
        var said = _trip.Feel(_trip.Contact(_trip.Tries), -2, details: new() { { "factor", "crowded" } });
        var worry = _trip.Worry(_trip.Fold().Borders[0].Label, "will it fit?", "photos");
        Assert.Contains("crowded", Told(_trip.Fold()), StringComparison.Ordinal);

        _trip.Journal.Write(StepId.Emotions, new SetAside(said, where), Journal.Ann);
        _trip.Journal.Write(StepId.Emotions, new SetAside(worry, where), Journal.Ann);

        var section = Assert.Single(NeedsReport.Write(_trip.Fold(), Language.English));
        Assert.StartsWith("No needs noted yet. In the step Emotions", section.Lines[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhileFeelingsAreWrittenSilently_TellsNoneOfThem()
    {
        _trip.Meet("shop", _trip.Tries);
        _trip.Feel(_trip.Contact(_trip.Tries), -2, details: new() { { "factor", "crowded" } });

        Assert.DoesNotContain("crowded", Told(Journey.FoldWithout(StepId.Emotions, _trip.Journal.Entries, [Journal.Ann])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "there is no phase yet")]
    [InlineData(Language.Japanese, "フェーズがまだありません")]
    public void Write_OfAnEmptyJourney_SaysWhatToDoNext(Language language, string next)
    {
        var section = Assert.Single(NeedsReport.Write(Journey.Fold([], []), language));

        Assert.Equal(SectionStyle.Hint, section.Style);
        Assert.Contains(next, Assert.Single(section.Lines).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfTheExampleInJapanese_ReadsByScene()
    {
        var told = Told(RetailExample.Journey(Language.Japanese), Language.Japanese);

        Assert.Contains("知りたいこと：", told, StringComparison.Ordinal);
        Assert.Contains("▼▼ −2.0  試着室が混んでいて、試着をあきらめる × 店舗", told, StringComparison.Ordinal);
        Assert.Contains("待ち時間がわからず、待つあいだ案内もない", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfAHugeJourney_ShowsTwelvePhasesAndTheWorstOfEach()
    {
        var sections = NeedsReport.Write(HugeJourney.Fold(), Language.English);

        Assert.InRange(sections.Count, 1, 14);
        Assert.All(sections, section => Assert.InRange(section.Lines.Count, 1, 21));
    }

    private static string Told(Journey journey, Language language = Language.English) =>
        string.Join('\n', NeedsReport.Write(journey, language).SelectMany(section => section.Lines));
}
