using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Workshops.Tests.Steps.Measures;

/// <summary>At the end: how convinced the team is, and when it looks again.</summary>
public sealed class ClosingTests
{
    private readonly Journal _journal = new();

    [Fact]
    public void Conviction_IsTheMeanOfEachPersonsLatestAnswer()
    {
        Say(Journal.Ann, "conviction", "2");
        Say(Journal.Ben, "conviction", "3");
        Say(Journal.Ann, "conviction", "4");

        Assert.Equal((3.5, 2), (_journal.Fold().Closing.Mean, _journal.Fold().Closing.Count));
        Assert.Contains("Convinced: 3.5 of 5 (2 people)", Lines(Language.English));
        Assert.Contains("納得度：5点中3.5（2人）", Lines(Language.Japanese));
    }

    [Fact]
    public void Review_IsTheFacilitatorsDay_WhateverOthersSayLater()
    {
        Say(Journal.Ben, "review", "2027-02-01");
        Assert.Equal(new DateOnly(2027, 2, 1), _journal.Fold().Closing.Review);
        Say(Journal.Ann, "review", "2027-03-01");
        Say(Journal.Ben, "review", "2027-04-01");

        Assert.Contains("We look at this map again on 1 Mar 2027.", Lines(Language.English));
        Assert.Contains("2027年3月1日に、このマップを見直します。", Lines(Language.Japanese));
    }

    [Fact]
    public void NothingSaid_IsNotShown_AndWithoutMeasuresTheFormIsNotOffered()
    {
        var step = StepCatalog.Of(StepId.Measures);

        Assert.DoesNotContain(FinalSummary.Write(_journal.Fold(), 0, Language.English), section => section.Heading == "How convinced we are");
        Assert.False(step.Offers(StepCatalog.Form(StepId.Measures, "closing")!, _journal.Fold()));
        _journal.Write(StepId.Measures, "measures", new Answers { { "what", "show sizes" } });
        Assert.True(step.Offers(StepCatalog.Form(StepId.Measures, "closing")!, _journal.Fold()));
    }

    private void Say(ParticipantId who, string field, string value) =>
        _journal.Write(StepId.Measures, "closing", new Answers { { field, value } }, who);

    private IEnumerable<string> Lines(Language language) =>
        FinalSummary.Write(_journal.Fold(), 0, language).SelectMany(section => section.Lines).Select(line => line.ToString());
}
