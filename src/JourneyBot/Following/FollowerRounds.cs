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
            if (await workshops.FindAsync(id, cancellationToken) is not { Value: { IsEnded: true } workshop })
            {
                continue;
            }

            if (!await tell.RunAsync(workshop, cancellationToken) && time.GetUtcNow() - workshop.EndedAt < Longest)
            {
                // Nothing is written to it any more, so it would be out of sight in ten minutes.
                await dirty.AnnounceAsync(id, cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(Longest, stoppingToken);
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(Lately, stoppingToken);
        }
    }

    /// <summary>A round that fails is tried again at the next one; the host goes on.</summary>
    private async Task TryAsync(TimeSpan lately, CancellationToken stopping)
    {
        try
        {
            await RunAsync(lately, stopping);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            RoundFailed(exception);
        }
    }

    [LoggerMessage(EventId = 210, Level = LogLevel.Error, Message = "Followers could not be told in this round")]
    private partial void RoundFailed(Exception exception);
}
