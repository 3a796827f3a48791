using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Preparing;

/// <summary>
/// "Use what you prepared?", right after the start. It is asked, not done: nobody knows yet that this is the team it was prepared for, so
/// the card shows no more of it than what it is about.
/// </summary>
internal static class OfferCard
{
    public static AdaptiveCard Draw(Workshop workshop, Workshop preparation, Journey prepared, CardActions actions)
    {
        var language = workshop.Language;
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(workshop, PreparingTexts.All.Get("Kicker", language), language);
        var question = prepared.Theme.Product.Value is { } product
            ? PreparingTexts.All.Line("Offer", language, Argument.User("theme", product))
            : PreparingTexts.All.Line("OfferNameless", language);
        card.Body.Add(CardFrame.Head(kicker, question, null, 60));
        card.Body.Add(CardFrame.Small(CardText.Ours(PreparingTexts.All.Get("OfferWhat", language))));
        card.Actions.Add(actions.Main(PreparingTexts.All.Get("Use", language), new TakePrepared(preparation.Id) { Workshop = workshop.Id }, withInputs: false));
        card.Actions.Add(actions.Plain(PreparingTexts.All.Get("Empty", language), new StartEmpty { Workshop = workshop.Id }));
        return card;
    }
}
