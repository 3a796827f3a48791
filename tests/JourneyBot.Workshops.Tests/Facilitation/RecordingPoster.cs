using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>The conversation as the channel sees it. What the channel answers next may be planned; else it takes every card.</summary>
internal sealed class RecordingPoster : ICardPoster
{
    private readonly Queue<Func<Task<DebtState>>> _plans = new();
    private readonly List<(CardKind Kind, StepId Step)> _cards = [];

    /// <summary>What arrived, in order.</summary>
    public IReadOnlyList<(CardKind Kind, StepId Step)> Cards => _cards;

    public void NextIsRefusedForNow() => Plan(DebtState.Owed);

    /// <summary>It arrives, and nobody hears so.</summary>
    public void NextAnswerIsLost() => Plan(DebtState.MaybeSent);

    public void NextIsTaken() => Plan(DebtState.Sent);

    /// <summary>It arrives, and the host dies before it can note that.</summary>
    public void HostDiesAfterNext() => _plans.Enqueue(() => throw new IOException("The host died."));

    /// <summary>While it is on its way, something else happens.</summary>
    public void DuringNext(Func<Task> act) => _plans.Enqueue(async () =>
    {
        await act();
        return DebtState.Sent;
    });

    public async Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken)
    {
        var plan = _plans.Count > 0 ? _plans.Dequeue() : () => Task.FromResult(DebtState.Sent);
        var number = _cards.Count;
        _cards.Add((kind, step));
        var state = await plan();
        if (state == DebtState.Owed)
        {
            _cards.RemoveAt(number);
        }

        return new Posted(state, state == DebtState.Sent ? $"message {number}" : null);
    }

    private void Plan(DebtState state) => _plans.Enqueue(() => Task.FromResult(state));
}
