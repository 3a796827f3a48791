namespace JourneyBot.Testing;

/// <summary>A clock that a test moves, with its timers: what waits by it goes on when its time has come.</summary>
public sealed class MovedClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<Alarm, (long Due, long Number)> _alarms = new();
    private long _ticks = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero).UtcTicks;
    private long _number;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers were ever set: one more means that something waits anew.</summary>
    public long TimersSet => Interlocked.Read(ref _number);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Timers ring in the order of their times, each at its own.</summary>
    public void Advance(TimeSpan by)
    {
        var until = Interlocked.Read(ref _ticks) + by.Ticks;
        while (NextUntil(until) is { } alarm)
            alarm.Ring();
        Interlocked.Exchange(ref _ticks, until);
    }

    private Alarm? NextUntil(long until)
    {
        lock (_gate)
        {
            while (_alarms.TryPeek(out var alarm, out var at) && at.Due <= until)
            {
                _alarms.Dequeue();
                if (alarm.Number != at.Number)
                    continue;
                Interlocked.Exchange(ref _ticks, Math.Max(at.Due, _ticks));
                alarm.Number = 0;
                if (alarm.Period > TimeSpan.Zero)
                    Set(alarm, alarm.Period);
                return alarm;
            }
            return null;
        }
    }

    private void Set(Alarm alarm, TimeSpan after)
    {
        if (after < TimeSpan.Zero)
            return;
        alarm.Number = Interlocked.Increment(ref _number);
        _alarms.Enqueue(alarm, (_ticks + after.Ticks, alarm.Number));
    }

    private sealed class Alarm(MovedClock clock, TimerCallback callback, object? state) : ITimer
    {
        public long Number { get; set; }

        public TimeSpan Period { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                (Period, Number) = (period, 0);
                clock.Set(this, dueTime);
                return true;
            }
        }

        public void Ring() => callback(state);

        public void Dispose()
        {
            lock (clock._gate)
                (Number, Period) = (0, Timeout.InfiniteTimeSpan);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
