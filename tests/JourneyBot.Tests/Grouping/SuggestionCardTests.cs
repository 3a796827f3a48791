using JourneyBot.Cards;
using JourneyBot.Grouping;
using JourneyBot.Tests.Cards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using Xunit;

namespace JourneyBot.Tests.Grouping;

public sealed class SuggestionCardTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public async Task Card_OfThreeHundredLongActions_IsFitToBeSent_AndSaysThatMoreFollow(Language language)
    {
        var journey = Journey.Fold(Enumerable.Range(0, 300).Select(Action), []);
        var workshop = Moment.Of("empty", language).At(StepId.Phases);

        var card = new DrawnCard("suggestion", SuggestionCard.Draw(new SuggestionView(workshop, journey, "0123456789ABCDEF"), new CardActions(ActionMode.Execute)));

        Assert.Empty(await CardFaults.In(card.Json));
        Assert.Contains(Shown.Lines(card.Card), line => line.Contains("250", StringComparison.Ordinal) && line.Contains("300", StringComparison.Ordinal));
    }

    private static Entry Action(int number)
    {
        var text = PlainText.Shorten(string.Concat(Enumerable.Repeat($"{number}番目の行動で\\\"売り場\"を歩き、", 20)), Limits.ShortText);
        var key = new EntryKey(StepId.Actions, new ParticipantId("ann"), Operation.Of("action", $"{number}"));
        return new Entry(key, Noon.AddSeconds(number), new Contribution("actions", new Answers { { "what", text } }), $"delivery {number}");
    }
}
