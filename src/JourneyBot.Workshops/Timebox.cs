namespace JourneyBot.Workshops;

/// <summary>The time of the open step. It blocks nothing: when it is up, that is said once.</summary>
/// <param name="Minutes">As planned or set, without extensions.</param>
/// <param name="EndsAt">Moved on by extensions and pauses.</param>
/// <param name="PausedAt">Null while it runs.</param>
/// <param name="IsUp">It was said that the time is up.</param>
public sealed record Timebox(
    int Minutes, DateTimeOffset StartedAt, DateTimeOffset EndsAt, DateTimeOffset? PausedAt = null, int Extended = 0, bool IsUp = false)
{
    public static Timebox Of(int minutes, DateTimeOffset now) => new(minutes, now, now.AddMinutes(minutes));

    public bool IsDue(DateTimeOffset now) => !IsUp && PausedAt is null && now >= EndsAt;

    /// <summary>Begun minutes count; none when it is over.</summary>
    public int MinutesLeft(DateTimeOffset now) => Math.Max(0, (int)Math.Ceiling((EndsAt - (PausedAt ?? now)).TotalMinutes));

    /// <summary>More from where it ends, or from now when it is over.</summary>
    public Timebox Extend(int minutes, DateTimeOffset now)
    {
        var from = (PausedAt ?? now) > EndsAt ? PausedAt ?? now : EndsAt;
        return this with { EndsAt = from.ToOffset(EndsAt.Offset).AddMinutes(minutes), Extended = Extended + minutes, IsUp = false };
    }

    public Timebox Resume(DateTimeOffset now) => PausedAt is { } paused ? this with { PausedAt = null, EndsAt = EndsAt + (now - paused) } : this;
}
