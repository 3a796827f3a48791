using JourneyBot.Cards;
using JourneyBot.Preparing;
using JourneyBot.Workshops;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>What is prepared, the offer to use it, and that it is in.</summary>
internal sealed class PreparingCards(Moment moment, CardActions actions)
{
    public IEnumerable<DrawnCard> All()
    {
        var open = moment.At(StepId.Theme);
        var preparation = open with { Opening = open.Opening with { IsPreparation = true }, PlannedMinutes = 60 };
        yield return new DrawnCard("preparation", PreparationCard.Draw(preparation, moment.Journey, moment.Language, actions));
        yield return new DrawnCard("preparation without a plan", PreparationCard.Draw(preparation with { PlannedMinutes = null }, moment.Journey, moment.Language, actions));
        yield return new DrawnCard("preparation, closed", PreparationCard.Draw(preparation with { EndedAt = preparation.StartedAt }, moment.Journey, moment.Language, actions));
        yield return new DrawnCard("offer of a preparation", OfferCard.Draw(open, preparation, moment.Journey, actions));
        foreach (var workshop in moment.Timed.Prepend(open))
        {
            yield return new DrawnCard("preparation handed over", HandedOverCard.Draw(workshop, moment.Journey));
        }
    }
}
