using JourneyBot.Cards;
using JourneyBot.Carrying;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>The offer to take over what was left parked, and personas called as the journey's.</summary>
internal sealed class CarryCards(Moment moment, CardActions actions)
{
    public DrawnCard Offer()
    {
        var name = moment.Journey.Persona.Name ?? "Misaki";
        var personas = Enumerable.Range(1, 3).Select(i => new EarlierPersona(new WorkshopId($"wearlier{i}"), name));
        return new DrawnCard("offer to carry over", CarryOfferCard.Draw(moment.At(StepId.Theme), new Carriable(7, [.. personas]), actions));
    }
}
