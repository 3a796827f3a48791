using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Tests.Hosts;

/// <summary>Takes the cards that are posted outside a turn. Delivery is tried with the simulator, over HTTP.</summary>
internal sealed class RecordingChannel : IChannel
{
    private readonly List<AdaptiveCard> _cards = [];

    public IReadOnlyList<AdaptiveCard> Cards => _cards;

    public Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken)
    {
        _cards.Add(card);
        return Task.FromResult(new Posted(DebtState.Sent, $"card-{_cards.Count}"));
    }

    public bool MayRepaint(Workshop workshop) => true;

    public Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken) =>
        Task.FromResult(Repainted.Done);
}
