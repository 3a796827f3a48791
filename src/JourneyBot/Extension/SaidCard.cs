using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Extension;

/// <summary>The last page of a dialog: a sentence, which not every client shows without a card.</summary>
internal static class SaidCard
{
    private const int Longest = 2_000;

    /// <param name="said">Some of it may be user text.</param>
    public static AdaptiveCard Draw(string said, Language language)
    {
        var card = CardFrame.New(language);
        foreach (var line in said.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            card.Body.Add(CardFrame.Small(CardText.Rich(Line.Of(new Run(line, IsUserText: true)), Longest)));
        }

        var close = CardText.Ours(ExtensionTexts.All.Get("CloseIt", language));
        close.IsSubtle = true;
        card.Body.Add(close);
        return card;
    }
}
