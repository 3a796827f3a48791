using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Carrying;

/// <summary>
/// "Take something over from last time?", right after the start. It is asked, not done: it may be another theme with other people. It shows
/// no more than how much there is and the personas' names, which stood in this conversation before.
/// </summary>
internal static class CarryOfferCard
{
    /// <summary>What a button on a narrow window shows whole, in wide characters too; the list above has the names in full.</summary>
    private const int NameLength = 12;

    private const int RowLength = 60;

    public static AdaptiveCard Draw(Workshop workshop, Carriable carriable, CardActions actions)
    {
        var language = workshop.Language;
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(workshop, CarryingTexts.All.Get("Kicker", language), language);
        card.Body.Add(CardFrame.Head(kicker, CarryingTexts.All.Line("Offer", language), null, RowLength));
        if (carriable.Parked > 0)
        {
            var count = Argument.Count("count", carriable.Parked);
            card.Body.Add(CardText.Ours(CarryingTexts.All.Get("ParkedRow", language, count)));
            card.Actions.Add(actions.Plain(CarryingTexts.All.Get("TakeParked", language, count), new CarryParked { Workshop = workshop.Id }));
        }

        foreach (var (id, name) in carriable.Personas)
        {
            card.Body.Add(CardFrame.Small(CardText.Rich(CarryingTexts.All.Line("PersonaRow", language, Argument.User("name", name)), RowLength)));
            var title = CarryingTexts.All.Get("TakePersona", language, Argument.User("name", PlainText.Shorten(name, NameLength)));
            card.Actions.Add(actions.Plain(CardText.Safe(title), new CarryPersona(id) { Workshop = workshop.Id }));
        }

        var how = CardFrame.Small(CardText.Ours(CarryingTexts.All.Get("How", language)));
        how.IsSubtle = true;
        card.Body.Add(how);
        return card;
    }
}
