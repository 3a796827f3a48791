using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.Caching.Memory;

namespace JourneyBot.Commands;

/// <summary>
/// What may be shown of each workshop: the host's last fold, so that an Add costs no read of all rows. Where it matters what others just wrote,
/// it folds anew.
/// </summary>
internal sealed class Journeys(
    IEntryStore entries, IAuthors authors, BallotBox ballots, DirtyBoards boards, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _last = new(new MemoryCacheOptions { SizeLimit = 500 });

    /// <summary>Folded now.</summary>
    public async Task<Journey> NowAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var (at, marks) = (time.GetUtcNow(), boards.MarksOf(workshop.Id));
        var leaders = await authors.LeadersAsync(workshop, cancellationToken);
        var rounds = await ballots.CountAsync(workshop, cancellationToken);
        var journey = Journey.FoldWithout(workshop.Withheld, await entries.ReadAsync(workshop.Id, cancellationToken), leaders, rounds);
        _last.Set(workshop.Id, new Folded(journey, at, marks, workshop.Withheld), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        return journey;
    }

    /// <summary>The last fold here, whatever its age; folded now only when there is none.</summary>
    public async ValueTask<Journey> LastAsync(Workshop workshop, CancellationToken cancellationToken) =>
        _last.TryGetValue(workshop.Id, out Folded? last) && last!.Withheld == workshop.Withheld
            ? last.Journey
            : await NowAsync(workshop, cancellationToken);

    /// <summary>With all that was written here, and at most five seconds behind other hosts.</summary>
    public async ValueTask<Journey> FreshAsync(Workshop workshop, CancellationToken cancellationToken) =>
        _last.TryGetValue(workshop.Id, out Folded? last)
            && last!.Withheld == workshop.Withheld && last.Marks == boards.MarksOf(workshop.Id) && time.GetUtcNow() - last.At < Fresh
            ? last.Journey
            : await NowAsync(workshop, cancellationToken);

    /// <summary>Folded after a moment: with all that was written anywhere before it.</summary>
    public async ValueTask<Journey> SinceAsync(Workshop workshop, DateTimeOffset moment, CancellationToken cancellationToken) =>
        _last.TryGetValue(workshop.Id, out Folded? last) && last!.Withheld == workshop.Withheld && last.At > moment
            ? last.Journey
            : await NowAsync(workshop, cancellationToken);

    public void Dispose() => _last.Dispose();

    private sealed record Folded(Journey Journey, DateTimeOffset At, long Marks, StepId? Withheld);
}
