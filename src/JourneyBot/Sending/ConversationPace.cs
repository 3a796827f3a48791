namespace JourneyBot.Sending;

/// <summary>
/// When the next call into one conversation may go out. Calls take their time in advance and in order, so that whoever waits
/// longest goes first. Times are on the host's own clock. Not for several threads at once.
/// </summary>
internal sealed class ConversationPace(SendingLimits limits)
{
    /// <summary>A busy conversation's board still shows what is there in this time.</summary>
    private static readonly TimeSpan SlowRepaint = TimeSpan.FromSeconds(12);

    /// <summary>The last ones, also those that wait for their time; the newest last.</summary>
    private readonly Queue<TimeSpan> _calls = new();
    private TimeSpan _last = TimeSpan.MinValue;
    private TimeSpan _full = TimeSpan.MinValue;
    private TimeSpan _held = TimeSpan.MinValue;
    private TimeSpan _repainted = TimeSpan.MinValue;

    public bool IsIdle(TimeSpan now) => Left(now) >= limits.Reserve && _last < now - limits.Windows[^1].Length;

    /// <summary>Half of the hour's reserve is gone: what can wait should.</summary>
    public bool IsPressed(TimeSpan now) => Left(now) < limits.Reserve / 2.0;

    /// <summary>Repainting gives way first: the next one shows all the same.</summary>
    public bool MayRepaint(TimeSpan now)
    {
        var left = Left(now);
        return Next(now) == now && (left >= limits.Reserve / 4.0 || (left >= 3 && (_repainted == TimeSpan.MinValue || now - _repainted >= SlowRepaint)));
    }

    public TimeSpan Repainted(TimeSpan now) => _repainted = now;

    /// <summary>The channel said to wait, whatever we counted.</summary>
    public TimeSpan Hold(TimeSpan until) => _held = Later(_held, until);

    public TimeSpan HeldUntil => _held;

    /// <returns>When this call may go out.</returns>
    public TimeSpan Take(TimeSpan now)
    {
        var at = Next(now);
        _calls.Enqueue(at);
        if (_calls.Count > limits.Remembered)
        {
            _calls.Dequeue();
        }

        _last = at;
        _full = Later(_full, at) + limits.Every;
        return at;
    }

    private TimeSpan Next(TimeSpan now)
    {
        var at = Later(Later(now, _last), _held);
        foreach (var window in limits.Windows)
        {
            if (_calls.Count >= window.Calls)
            {
                at = Later(at, _calls.ElementAt(_calls.Count - window.Calls) + window.Length);
            }
        }

        // A leaky bucket by its theoretical arrival time: full again at that time, one call less for each Every before it.
        return _full == TimeSpan.MinValue ? at : Later(at, _full - ((limits.Reserve - 1) * limits.Every));
    }

    private double Left(TimeSpan now) => _full <= now ? limits.Reserve : limits.Reserve - ((_full - now) / limits.Every);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
