using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Preparing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Carrying;

/// <summary>Posts the offer to take something over, if there is anything, and everything else as ever.</summary>
internal sealed class CarryPoster(PreparationPoster others, CarryOver carry, CardActions actions, IChannel channel) : ICardPoster
{
    public async Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken)
    {
        if (kind != CardKind.CarryOffer)
        {
            return await others.PostAsync(workshop, kind, step, cancellationToken);
        }

        var carriable = workshop.IsEnded ? new Carriable(0, []) : await carry.FindAsync(workshop, cancellationToken);
        return carriable.IsNothing
            ? new Posted(DebtState.Sent, null)
            : await channel.PostAsync(workshop, CarryOfferCard.Draw(workshop, carriable, actions), cancellationToken);
    }
}
