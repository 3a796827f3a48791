using System.Collections.Concurrent;
using JourneyBot.Telemetry;

namespace JourneyBot.Sending;

/// <summary>The call was not made: its time had not come when the caller gave up.</summary>
internal sealed class NotAdmittedException() : Exception("The conversation is too busy for another call now.");

/// <summary>Spaces this host's calls into each conversation, so that Teams never has to refuse them (TEAMS.md C11, C12).</summary>
/// <param name="limits">Null: none.</param>
internal sealed class Pacer(SendingLimits? limits, TimeProvider time)
{
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<string, ConversationPace> _paces = new(StringComparer.Ordinal);
    private readonly long _start = time.GetTimestamp();

    /// <summary>Else nobody ever waits here.</summary>
    public bool IsLimited => limits is not null;

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits for the call's turn.</summary>
    /// <exception cref="NotAdmittedException">It was cancelled before.</exception>
    public async Task AdmitAsync(string conversation, CancellationToken cancellationToken)
    {
        if (limits is null)
        {
            return;
        }

        var pace = PaceOf(conversation);
        var asked = Now;
        var at = With(pace, (one, now) => one.Take(now));
        while (Later(at, With(pace, (one, _) => one.HeldUntil)) - Now is var wait && wait > TimeSpan.Zero)
        {
            try
            {
                // Timers count whole milliseconds, and one that is early would ring again and again.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                throw new NotAdmittedException();
            }
        }

        Instruments.PaceWaits.Record((Now - asked).TotalSeconds);
    }

    /// <summary>The hour's part runs short: what can wait should.</summary>
    public bool IsPressed(string conversation) => limits is not null && With(PaceOf(conversation), (one, now) => one.IsPressed(now));

    public bool MayRepaint(string conversation) => limits is null || With(PaceOf(conversation), (one, now) => one.MayRepaint(now));

    /// <summary>A card was painted anew there just now.</summary>
    public void NoteRepaint(string conversation)
    {
        if (limits is not null)
        {
            With(PaceOf(conversation), (one, now) => one.Repainted(now));
        }
    }

    /// <summary>Told to wait: nobody calls into that conversation before.</summary>
    public void Hold(string conversation, TimeSpan wait)
    {
        if (limits is not null)
        {
            With(PaceOf(conversation), (one, now) => one.Hold(now + wait));
        }
    }

    private ConversationPace PaceOf(string conversation)
    {
        if (_paces.Count >= MostKnown && !_paces.ContainsKey(conversation))
        {
            ForgetIdle();
        }

        return _paces.GetOrAdd(conversation, _ => new ConversationPace(limits!));
    }

    private void ForgetIdle()
    {
        foreach (var (conversation, pace) in _paces)
        {
            if (With(pace, (one, now) => one.IsIdle(now)))
            {
                _paces.TryRemove(conversation, out _);
            }
        }
    }

    private T With<T>(ConversationPace pace, Func<ConversationPace, TimeSpan, T> act)
    {
        lock (pace)
        {
            return act(pace, Now);
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
