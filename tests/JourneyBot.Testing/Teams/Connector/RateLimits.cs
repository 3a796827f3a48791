using System.Collections.Concurrent;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>The documented limits of one bot in one thread. Sending and reading have windows of their own.</summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private static readonly (int Seconds, int Calls)[] s_sending = [(1, 7), (2, 8), (30, 60), (3600, 1800)];
    private static readonly (int Seconds, int Calls)[] s_reading = [(1, 14), (2, 16), (30, 120), (3600, 3600)];
    private readonly ConcurrentDictionary<(string Thread, bool Reads), List<DateTimeOffset>> _calls = new();

    /// <summary>Counts the call, or says how long to wait; a refused call does not count.</summary>
    public TimeSpan? Refuse(ConnectorOperation operation, string? thread)
    {
        var reads = operation == ConnectorOperation.Read;
        var calls = _calls.GetOrAdd((thread ?? "", reads), _ => []);
        lock (calls)
        {
            var now = clock.GetUtcNow();
            var wait = (reads ? s_reading : s_sending).Max(window => Wait(calls, window.Seconds, window.Calls, now));
            if (wait > TimeSpan.Zero)
                return wait;
            calls.Add(now);
            return null;
        }
    }

    private static TimeSpan Wait(List<DateTimeOffset> calls, int seconds, int allowed, DateTimeOffset now)
    {
        if (calls.Count < allowed)
            return TimeSpan.Zero;
        var free = calls[^allowed].AddSeconds(seconds);
        return free > now ? free - now : TimeSpan.Zero;
    }
}
