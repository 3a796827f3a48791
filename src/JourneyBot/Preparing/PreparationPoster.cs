using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Preparing;

/// <summary>Posts the cards of preparations, and everything else as ever. What is handed over is written before its card says so.</summary>
internal sealed class PreparationPoster(CardPoster others, PreparationCards cards, HandOver handOver, IChannel channel, DirtyBoards boards) : ICardPoster
{
    public async Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case CardKind.Preparation:
                return await channel.PostAsync(workshop, await cards.PreparationAsync(workshop, workshop.Language, cancellationToken), cancellationToken);
            case CardKind.PreparationOffer:
                return await cards.OfferAsync(workshop, cancellationToken) is { } offer
                    ? await channel.PostAsync(workshop, offer, cancellationToken)
                    : new Posted(DebtState.Sent, null);
            case CardKind.HandedOver:
                await handOver.CopyAsync(workshop, cancellationToken);
                boards.Mark(workshop.Id);
                return await channel.PostAsync(workshop, await cards.HandedOverAsync(workshop, cancellationToken), cancellationToken);
            default:
                return await others.PostAsync(workshop, kind, step, cancellationToken);
        }
    }
}
