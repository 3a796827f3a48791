using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;

namespace JourneyBot.Extension;

/// <summary>A dialog where no step is open: why, and what to do.</summary>
internal static class NoFormCard
{
    public static AdaptiveCard Draw(Refusal refusal, Language language)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(ExtensionTexts.All.Get("NoForm", language)));
        card.Body.Add(CardFrame.Small(CardText.Rich(refusal.Tell(language))));
        card.Body.Add(CardFrame.Small(CardText.Ours(ExtensionTexts.All.Get("StartFirst", language))));
        return card;
    }
}
