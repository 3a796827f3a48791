using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

public class RolesGridTests
{
    private readonly Trip _trip = new();

    [Fact]
    public void Grid_WithoutAnyDepartment_IsNotThere()
    {
        _trip.Meet("website", _trip.Sees);

        Assert.Null(RolesGrid.Section(_trip.Fold(), Language.English));
    }

    [Fact]
    public void Grid_TellsForEachPhase_WhichDepartmentActsThroughWhat()
    {
        Own("website", "Marketing", _trip.Sees);
        Own("ad", "marketing ", _trip.Sees);
        Own("shop", "Sales", _trip.Buys);

        Assert.Equal(
            ["Know", "Marketing  Website / Online ad", "↓ handover: Marketing → Sales", "Buy", "Sales  Shop"],
            Lines(Language.English).Select(line => line.Replace("marketing ", "Marketing", StringComparison.Ordinal)));
    }

    [Fact]
    public void Grid_WhereOneDepartmentGoesOn_HasNoHandover()
    {
        Own("website", "営業", _trip.Sees);
        Own("shop", "営業", _trip.Tries);

        Assert.DoesNotContain(Lines(Language.Japanese), line => line.Contains("引き継ぎ", StringComparison.Ordinal));
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Grid_StandsInTheSummaryOfTheStepAndAtTheEnd(Language language)
    {
        Own("website", "Marketing", _trip.Sees);
        var journey = _trip.Fold();
        var grid = RolesGrid.Section(journey, language)!.Heading;

        Assert.Contains(new TouchpointsStep().Summarize(journey, language), section => section.Heading == grid);
        Assert.Contains(FinalSummary.Write(journey, 0, language), section => section.Heading == grid);
    }

    private IEnumerable<string> Lines(Language language) =>
        RolesGrid.Section(_trip.Fold(), language)!.Lines.Select(line => line.ToString());

    private void Own(string channel, string department, string action) => _trip.Meet(channel, new Answers { { "department", department } }, action);
}
