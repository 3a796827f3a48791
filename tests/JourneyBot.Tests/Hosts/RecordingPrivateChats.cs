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

    /// <summary>What becomes of the first message.</summary>
    public DebtState Now { get; set; } = DebtState.Sent;

    public async Task<PrivatelyPosted> PostNowAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var posted = await PostAsync(about, address, card, cancellationToken);
        return posted with { Posted = new Posted(Now, null) };
    }

    public Task<PrivatelyPosted> PostAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (!IsRefused)
        {
            _posted.Add((address, card));
        }

        return Task.FromResult(new PrivatelyPosted(new Posted(DebtState.Sent, "message"), IsRefused));
    }
}
