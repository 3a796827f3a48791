using JourneyBot.Workshops;

namespace JourneyBot.Storage.Documents;

/// <summary>The open step's time, within a <see cref="HeaderDocument"/>.</summary>
internal sealed record TimeboxDocument(
    int Minutes, DateTimeOffset StartedAt, DateTimeOffset EndsAt, DateTimeOffset? PausedAt, int Extended, bool Up)
{
    public static TimeboxDocument? Of(Timebox? box) => box is null
        ? null
        : new(box.Minutes, box.StartedAt, box.EndsAt, box.PausedAt, box.Extended, box.IsUp);

    public Timebox Read() => new(Minutes, StartedAt, EndsAt, PausedAt, Extended, Up);
}
