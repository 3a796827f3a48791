using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>How long a workshop is kept after the last write to it. <paramref name="Days"/> 0: for ever.</summary>
public sealed record Retention(int Days)
{
    public const int Usual = 730;
    public const int Most = 3_650;

    public DateTimeOffset? Cutoff(DateTimeOffset now) => Days == 0 ? null : now - TimeSpan.FromDays(Days);
}
