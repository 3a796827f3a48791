using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Testing.Cards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;

using JourneyBot.Workshops.Words;
using Newtonsoft.Json;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>Too much content gives way in the declared order: texts are shortened, then there are fewer rows, then counts alone.</summary>
public sealed class CardBudgetTests
{
    private const int Rows = 30;
    private static readonly AdaptiveCard TooLarge = Card(new string('x', CardBudget.Utf16Units));

    [Fact]
    public void Levels_ShortenTextsFirst_ThenRows_UntilNoneIsLeft()
    {
        var asked = new List<Level>();
        CardBudget.Fit(level =>
        {
            asked.Add(level);
            return level.Rows == 0 ? Card("fits") : TooLarge;
        });

        Assert.Equal(asked.OrderByDescending(level => level.TextLength).ThenByDescending(level => level.Rows), asked);
        Assert.Equal(asked[0].Rows, asked[1].Rows);
        Assert.True(asked[1].TextLength < asked[0].TextLength);
        Assert.Equal(asked.OrderByDescending(level => level.Rows).Select(level => level.Rows), asked.Select(level => level.Rows));
        Assert.Equal(0, asked[^1].Rows);
    }

    [Fact]
    public void CardThatFitsAtNoLevel_IsAFaultOfOurs() =>
        Assert.Throws<InvalidOperationException>(() => CardBudget.Fit(_ => TooLarge));

    [Theory]
    [InlineData('長')]
    [InlineData('x')]
    public void Summary_OfMoreAndMore_ShowsShorterTexts_ThenFewerRows_ThenCounts(char letter)
    {
        var drawn = Enumerable.Range(1, 40).Select(sections => Draw(sections, letter)).ToList();

        Assert.Equal(drawn.Select(card => card.RowsEach).OrderDescending(), drawn.Select(card => card.RowsEach));
        Assert.Equal(drawn.Select(card => card.Longest).OrderDescending(), drawn.Select(card => card.Longest));
        Assert.Equal(200, drawn[0].Longest);
        Assert.Equal(20, drawn[0].RowsEach);
        Assert.Contains(drawn, card => card is { RowsEach: 20, Longest: < 200 });
        Assert.Contains(drawn, card => card.RowsEach is > 1 and < 20);
        Assert.Equal(0, drawn[^1].RowsEach);
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Board_OfThreeHundredActions_CountsWhatItDoesNotShow(Language language)
    {
        var moment = Moment.Of("crowded", language);
        var board = BoardCard.Draw(new BoardView(moment.At(StepId.Actions), StepId.Actions, moment.Journey, moment.People), new CardActions(ActionMode.Execute));
        var labels = moment.Journey.Actions.Select(action => action.Label).ToList();
        var shown = Shown.Lines(board).Count(line => labels.Exists(label => line.StartsWith(label, StringComparison.Ordinal)));

        Assert.InRange(shown, 15, 22);
        Assert.Contains(CardTexts.All.Get("AndMore", language, Argument.Count("count", 300 - shown)), Shown.Lines(board));
    }

    private static (int Longest, int RowsEach) Draw(int sections, char letter)
    {
        var lines = Enumerable.Range(0, Rows).Select(_ => Line.Of(new Run(new string(letter, 200), IsUserText: true))).ToList();
        var moment = Moment.Of("empty", Language.English);
        var card = SummaryCard.Draw(
            Language.English, "kicker", moment.Journey, [.. Enumerable.Range(0, sections).Select(number => new Section($"{number}", lines))]);
        var texts = Shown.Lines(card).Where(line => line[0] == letter).ToList();
        Assert.Empty(CardChecks.Faults(JsonConvert.SerializeObject(card)));
        return (texts.Count == 0 ? 0 : texts.Max(text => text.Length), texts.Count / sections);
    }

    private static AdaptiveCard Card(string text) => new(new AdaptiveSchemaVersion(1, 5)) { Body = { CardText.Ours(text) } };
}
