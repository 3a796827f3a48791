using System.Collections.Concurrent;
using JourneyBot.Workshops;

namespace JourneyBot.Commands;

/// <summary>Keeps cards that anybody may ask for from flooding a conversation: one of a kind a minute, on each host.</summary>
internal sealed class Pacing(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(WorkshopId, string), (DateTimeOffset At, string Delivery)> _posted = new();

    /// <summary>Whether another message had it posted within the pause; where not, this one is noted. A repeat is not too soon.</summary>
    public bool IsTooSoon((WorkshopId Workshop, string Kind) card, string delivery)
    {
        var now = time.GetUtcNow();
        if (_posted.TryGetValue(card, out var last) && now - last.At < Pause && last.Delivery != delivery)
        {
            return true;
        }

        if (_posted.Count >= MostKnown)
        {
            _posted.Clear();
        }

        _posted[card] = (now, delivery);
        return false;
    }
}
