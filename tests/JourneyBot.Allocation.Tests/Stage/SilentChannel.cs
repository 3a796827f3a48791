using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>Takes every card at once and shows it to nobody.</summary>
internal sealed class SilentChannel : IChannel
{
    public Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken) =>
        Task.FromResult(new Posted(DebtState.Sent, "message"));

    public bool MayRepaint(Workshop workshop) => true;

    public Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken) =>
        Task.FromResult(Repainted.Done);
}
