using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Preparing;

/// <summary>The cards of a preparation, from the rows of now.</summary>
internal sealed class PreparationCards(Journeys journeys, Preparations preparations, CardActions actions)
{
    public async Task<AdaptiveCard> PreparationAsync(Workshop preparation, Language language, CancellationToken cancellationToken) =>
        PreparationCard.Draw(preparation, await journeys.NowAsync(preparation, cancellationToken), language, actions);

    /// <summary>Null when it was used or thrown away meanwhile, or the workshop needs it no more.</summary>
    public async Task<AdaptiveCard?> OfferAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        if (workshop is not { IsEnded: false, Prepared: null, Furthest: StepId.Theme, Facilitators: [var leader, ..] }
            || await preparations.FindFilledAsync(leader, workshop.Opening.Tenant, cancellationToken) is not { Value: var preparation })
        {
            return null;
        }

        return OfferCard.Draw(workshop, preparation, await journeys.NowAsync(preparation, cancellationToken), actions);
    }

    public async Task<AdaptiveCard> HandedOverAsync(Workshop workshop, CancellationToken cancellationToken) =>
        HandedOverCard.Draw(workshop, await journeys.NowAsync(workshop, cancellationToken));
}
