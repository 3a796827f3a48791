using System.Collections.Concurrent;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>Remembers which transitions are settled, so that asking again costs nothing.</summary>
internal sealed class Cashier(SettleDebts settle)
{
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(WorkshopId, int), bool> _settled = new();

    /// <summary>Posts what the transition to this version still owes, if nobody else is at it.</summary>
    public async Task SettleAsync(Workshop workshop, int version, bool isSweep, CancellationToken cancellationToken)
    {
        if (_settled.ContainsKey((workshop.Id, version)) || !await settle.RunAsync(workshop, version, isSweep, cancellationToken))
        {
            return;
        }

        if (_settled.Count >= MostKnown)
        {
            _settled.Clear();
        }

        _settled[(workshop.Id, version)] = true;
    }
}
