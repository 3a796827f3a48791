using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Summaries;

/// <summary>What is posted when a step is left: the sentence to remember, what is open, then the facts.</summary>
public class StepSummaryTests
{
    private static readonly Workshop Retail = Workshop.Start(
        new Opening(new WorkshopId("W1"), new ConversationKey("thread"), "{}", "tenant", Language.English),
        new Person(Story.People[0], "Ann"), "operation", new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Write_SaysWhatIsOpenRightBehindTheLead_AsAStatement_NotAsTheQuestionToTheTeam()
    {
        var sections = StepSummary.Write(Retail, StepId.Measures, RetailExample.Journey(Language.English));

        Assert.Equal("3 measures, 3 with an owner.", sections[0].Lines[0].ToString());
        Assert.Equal(("Still open", SectionStyle.Hint), (sections[1].Heading, sections[1].Style));
        Assert.Equal("・There is no measure yet for \"Posts do not name the item\" (still open: 1).", Assert.Single(sections[1].Lines).ToString());
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Write_OfEveryStepOfNothing_StillBeginsWithItsSentence(Language language)
    {
        var workshop = Retail with { Opening = Retail.Opening with { Language = language } };

        Assert.All(StepIds.All, step =>
        {
            var sections = StepSummary.Write(workshop, step, Journey.Fold([], []));
            Assert.Equal(Weight.Lead, sections[0].Lines[0].Weight);
            Assert.InRange(sections.Where(section => section.Style == SectionStyle.Hint).Sum(section => section.Lines.Count), 0, 4);
        });
    }

    [Fact]
    public void Write_OfAStepThatLacksNothing_HasNoSuchPart() => Assert.DoesNotContain(
        StepSummary.Write(Retail, StepId.Actions, RetailExample.Journey(Language.English)), section => section.Style == SectionStyle.Hint);

    [Fact]
    public void Write_InAShortWorkshop_LeavesOutWhatItDoesNotAskFor()
    {
        var journey = RetailExample.Journey(Language.English);
        var brief = Retail.MakePlan(new Person(Story.People[0], "Ann"), 60, "plan", new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero)).Require();

        Assert.Contains(StepSummary.Write(Retail, StepId.Phases, journey), section => section.Style == SectionStyle.Hint);
        Assert.DoesNotContain(StepSummary.Write(brief, StepId.Phases, journey), section => section.Style == SectionStyle.Hint);
    }
}
