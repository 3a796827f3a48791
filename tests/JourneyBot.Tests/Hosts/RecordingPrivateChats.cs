using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Tests.Hosts;

/// <summary>Takes what is written in private. Delivery is tried with the simulator, over HTTP.</summary>
internal sealed class RecordingPrivateChats : IPrivateChats
{
    private readonly List<(string Address, AdaptiveCard Card)> _posted = [];

    public IReadOnlyList<(string Address, AdaptiveCard Card)> Posted => _posted;

    /// <summary>What opening gives; null: the person's own.</summary>
    public PrivateChat? Opens { get; set; }

    public bool IsRefused { get; set; }

    public Task<PrivateChat> OpenAsync(Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Opens ?? new PrivateChat($"private:{turn.Who.Id}"));

    public Task<PrivatelyPosted> PostAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (!IsRefused)
        {
            _posted.Add((address, card));
        }

        return Task.FromResult(new PrivatelyPosted(new Posted(DebtState.Sent, "message"), IsRefused));
    }
}
