using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

public class TouchpointsSummaryTests
{
    private readonly Trip _trip = new();
    private readonly TouchpointsStep _step = new();

    [Fact]
    public void Summary_PutsWhatWeSaySideBySide_InTheOrderOfTheJourney()
    {
        _trip.Meet("shop", new Answers { { "message", "ask us" } }, _trip.Buys);
        _trip.Meet("ad", new Answers { { "message", "easy" } }, _trip.Sees);
        _trip.Meet("app", _trip.Tries);

        var said = _step.Summarize(_trip.Fold(), Language.English).Single(section => section.Heading == "What we say, side by side");

        Assert.Equal(["Online ad: “easy”", "Shop: “ask us”"], said.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void Summary_WithoutAnyMessage_DoesNotMentionThem()
    {
        _trip.Meet("shop", _trip.Buys);

        Assert.DoesNotContain(_step.Summarize(_trip.Fold(), Language.English), section => section.Heading == "What we say, side by side");
    }
}
