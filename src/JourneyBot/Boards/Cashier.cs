using System.Collections.Concurrent;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>Remembers which transitions are settled, so that asking again costs nothing.</summary>
internal sealed class Cashier(SettleDebts settle, IChannel channel)
{
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(WorkshopId, int), bool> _settled = new();

    /// <inheritdoc cref="IChannel.IsClosedAsync"/>
    public Task<bool> IsClosedAsync(Workshop workshop, CancellationToken cancellationToken) => channel.IsClosedAsync(workshop, cancellationToken);

    /// <summary>Posts what the transition to this version still owes, if nobody else is at it.</summary>
    /// <returns>When to look again; null: nothing is owed any more.</returns>
    public async Task<DateTimeOffset?> SettleAsync(Workshop workshop, int version, bool isSweep, CancellationToken cancellationToken)
    {
        if (_settled.ContainsKey((workshop.Id, version)))
        {
            return null;
        }

        if (await settle.RunAsync(workshop, version, isSweep, cancellationToken) is { Due: { } due })
        {
            return due;
        }

        if (_settled.Count >= MostKnown)
        {
            _settled.Clear();
        }

        _settled[(workshop.Id, version)] = true;
        return null;
    }
}
