using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Guides;

namespace JourneyBot.Workshops.Tests.Guides;

public sealed class InterviewGuideTests
{
    [Theory]
    [InlineData(Language.English, "the goal", "{")]
    [InlineData(Language.Japanese, "ゴール", "{")]
    public void EmptyJourney_StillHasAllQuestions(Language language, string goal, string placeholder)
    {
        var sections = InterviewGuide.Write(Journey.Fold([], []), language);

        Assert.Equal(3, sections.Count);
        Assert.Equal([6, 6, 1], sections.Select(section => section.Lines.Count));
        Assert.Contains(sections[0].Lines, line => line.ToString().Contains(goal, StringComparison.Ordinal));
        Assert.DoesNotContain(sections.SelectMany(section => section.Lines), line => line.ToString().Contains(placeholder, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void WholeJourney_AsksWhereItHurts_AndWhatIsOnlyAssumed(Language language)
    {
        var journey = RetailExample.Journey(language);

        var sections = InterviewGuide.Write(journey, language);

        Assert.Equal(4, sections.Count);
        Assert.Equal(8, sections[0].Lines.Count);
        Assert.InRange(sections[1].Lines.Count, 1, 3);
        Assert.Contains(journey.Theme.Product.Value![..5], sections[0].Lines[1].ToString(), StringComparison.Ordinal);
        Assert.Contains(sections[2].Lines, line => line.ToString().Contains(journey.Actions[0].Text[..5], StringComparison.Ordinal));
    }
}
