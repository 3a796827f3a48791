using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>
/// Every fifteen seconds, and at start: tells the followers of workshops that have ended, whichever host ended them. A service of its
/// own, so that many followers never keep boards waiting.
/// </summary>
internal sealed partial class FollowerRounds(
    DirtyBoards dirty, IWorkshopStore workshops, TellFollowers tell, TimeProvider time, ILogger<FollowerRounds> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);

    /// <summary>After a restart, and as long as somebody who cannot be reached now is tried again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public async Task RunAsync(TimeSpan lately, CancellationToken cancellationToken)
    {
        foreach (var id in await dirty.TouchedAsync(lately, cancellationToken))
        {
            if (await workshops.FindAsync(id, cancellationToken) is { Value: { IsEnded: true } workshop })
            {
                await TellAsync(workshop, cancellationToken);
            }
        }
    }

    private async Task TellAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        DateTimeOffset? waiting;
        try
        {
            waiting = await tell.RunAsync(workshop, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The next workshop's followers are not to wait for this one's.
            RoundFailed(exception);
            waiting = workshop.EndedAt;
        }

        if (waiting is { } since && time.GetUtcNow() - Later(since, workshop.EndedAt!.Value) < Longest)
        {
            // Nothing is written to it any more, so it would be out of sight in ten minutes.
            await dirty.AnnounceAsync(workshop.Id, cancellationToken);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        var lately = Longest;
        do
        {
            // What was owed before this start is looked for until it was found.
            lately = await TryAsync(lately, stoppingToken) ? Lately : lately;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A round that fails is tried again at the next one; the host goes on.</summary>
    private async Task<bool> TryAsync(TimeSpan lately, CancellationToken stopping)
    {
        try
        {
            await RunAsync(lately, stopping);
            return true;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            RoundFailed(exception);
            return false;
        }
    }

    [LoggerMessage(EventId = 210, Level = LogLevel.Error, Message = "Followers could not be told in this round")]
    private partial void RoundFailed(Exception exception);
}
