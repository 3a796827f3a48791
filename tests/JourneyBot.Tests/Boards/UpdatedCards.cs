using Xunit;
using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Newtonsoft.Json;

namespace JourneyBot.Tests.Boards;

/// <summary>A channel that takes every card, and says of updates what the test wants to hear.</summary>
internal sealed class UpdatedCards : IChannel
{
    public List<(string Message, string Text)> Updates { get; } = [];

    public int Posted { get; private set; }

    public Repainted Answer { get; set; } = Repainted.Done;

    public Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken) =>
        Task.FromResult(new Posted(DebtState.Sent, $"message-{++Posted}"));

    public bool MayRepaint(Workshop workshop) => true;

    public Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken)
    {
        Updates.Add((message, JsonConvert.SerializeObject(card)));
        return Task.FromResult(Answer);
    }
}
