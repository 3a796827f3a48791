using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Tests.Steps.Emotions;

/// <summary>What hurts, and where the information that resolves a worry is met.</summary>
public class PainsTests
{
    private readonly Trip _trip = new();
    private readonly EmotionsStep _step = new();

    public PainsTests()
    {
        _trip.Meet("ad", _trip.Sees);
        _trip.Meet("app", _trip.Tries);
        _trip.Meet("shop", _trip.Buys);
    }

    [Fact]
    public void Pain_IsALowScoreOrANegativeFactor()
    {
        _trip.Feel(_trip.Contact(_trip.Sees), 2);
        _trip.Feel(_trip.Contact(_trip.Tries), -1);
        _trip.Feel(_trip.Contact(_trip.Buys), 1, details: new() { { "factor", "the queue" } });

        Assert.Equal(["tries it", "buys it"], _trip.Fold().Feelings.Pains.Select(feeling => feeling.Contact.Action.Text));
    }

    [Fact]
    public void Summary_ListsAllPains_WhereTheLowestPointsAreNotAllOfThem()
    {
        _trip.Feel(_trip.Contact(_trip.Tries), -2);
        Assert.DoesNotContain(Headings(), heading => heading == "Everything that hurts, in the order of the journey");

        _trip.Feel(_trip.Contact(_trip.Buys), 1, details: new() { { "factor", "the queue" } });
        Assert.Contains("Everything that hurts, in the order of the journey", Headings());
    }

    [Theory]
    [InlineData(Language.English, "(Shop)")]
    [InlineData(Language.Japanese, "（店舗）")]
    public void Worry_TellsWhereItsInformationIsMet(Language language, string channel)
    {
        _trip.Journal.Write(StepId.Emotions, "concern", new()
        {
            { "border", _trip.Fold().Borders[0].Label }, { "concern", "Will it fit?" }, { "information", "photos" }, { "place", _trip.Contact(_trip.Buys) },
        });

        var line = _step.Board(_trip.Fold(), language).SelectMany(section => section.Lines).Single(line => line.ToString().Contains("photos", StringComparison.Ordinal));
        Assert.EndsWith(channel, line.ToString(), StringComparison.Ordinal);
    }

    private IEnumerable<string?> Headings() => _step.Summarize(_trip.Fold(), Language.English).Select(section => section.Heading);
}
