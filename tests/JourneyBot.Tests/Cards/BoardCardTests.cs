using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Coach;
using JourneyBot.Workshops.People;
using Newtonsoft.Json;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>What a board says beside its rows: from where to where, and the coach's one question.</summary>
public class BoardCardTests
{
    private static readonly CardActions Actions = new(ActionMode.Execute);
    private static readonly StepId[] Asking = [.. StepIds.All.Where(step => Ask(Retail(Language.English), step) is not null)];

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Board_OfEveryStep_SaysFromWhereToWhere(Language language)
    {
        var moment = Retail(language);
        var theme = moment.Journey.Theme;

        Assert.All(StepIds.All, step =>
        {
            var card = Draw(moment, moment.At(step), step);
            Assert.Contains(JsonConvert.ToString(theme.Start.Value)[1..^1], card, StringComparison.Ordinal);
            Assert.Contains(JsonConvert.ToString(theme.Goal.Value)[1..^1], card, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(Language.English, "people so far. What you write here is kept without your name")]
    [InlineData(Language.Japanese, "名前")]
    public void Board_WithoutNames_StillSaysHowManyWrote(Language language, string text)
    {
        var moment = Moment.Of("crowded", language);
        var open = moment.At(StepId.Actions);
        var unnamed = open with { Opening = open.Opening with { IsAnonymous = true } };

        var card = BoardCard.Draw(new BoardView(unnamed, StepId.Actions, moment.Journey, []), Actions);

        Assert.Contains(Shown.Lines(card), line =>
            line.Contains(text, StringComparison.Ordinal)
            && line.Contains(Contributor.CountIn(moment.Journey.Ledger).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void Board_OfTheOpenStep_AsksTheNextQuestion_Once()
    {
        var moment = Retail(Language.English);

        Assert.NotEmpty(Asking);
        Assert.All(Asking, step => Assert.Equal(2, Draw(moment, moment.At(step), step).Split("\"Next question: \"").Length));
    }

    [Fact]
    public void Board_OfAStepThatWasLeft_AsksNothing()
    {
        var moment = Retail(Language.English);

        Assert.All(Asking.Where(step => step != StepId.Measures), step =>
            Assert.DoesNotContain("Next question", Draw(moment, moment.At(StepId.Measures), step), StringComparison.Ordinal));
    }

    [Fact]
    public void Board_OfAWorkshopThatHasEnded_AsksNothing()
    {
        var moment = Retail(Language.English);

        Assert.DoesNotContain("Next question", Draw(moment, moment.Ended, StepId.Measures), StringComparison.Ordinal);
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Board_OfTheSameRowsOnAnotherHost_IsEqual(Language language) => Assert.All(StepIds.All, step =>
    {
        var (one, other) = (Retail(language), Retail(language));

        Assert.Equal(Draw(one, one.At(step), step), Draw(other, other.At(step), step));
    });

    private static Moment Retail(Language language) => Moment.Of("retail", language);

    private static Finding? Ask(Moment moment, StepId step) => NextQuestion.Of(step, moment.Journey);

    private static string Draw(Moment moment, Workshop workshop, StepId step) => JsonConvert.SerializeObject(
        BoardCard.Draw(new BoardView(workshop, step, moment.Journey, moment.People), Actions));
}
