using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Preparing;

/// <summary>For all: what the facilitator had prepared is in, and may be changed.</summary>
internal static class HandedOverCard
{
    public static AdaptiveCard Draw(Workshop workshop, Journey journey) => CardBudget.Fit(level =>
    {
        var language = workshop.Language;
        var kicker = PreparingTexts.All.Get("HandedOver", language);
        var card = CardFrame.OfWorkshop(workshop, kicker, journey, language, level.TextLength);
        if (TimeWords.Plan(workshop, language) is { } plan)
        {
            card.Body.Add(CardText.Rich(plan));
        }

        card.Body.Add(CardText.Ours(PreparingTexts.All.Get("HandedOverHow", language)));
        return card;
    });
}
