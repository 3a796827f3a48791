using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Privacy;

/// <summary>What a round does.</summary>
internal sealed record CleaningWork(FinishErasures Erasures, PurgeWorkshops Workshops, ISmallRows Small, IEraser Store, Retention Retention);

/// <summary>
/// Every fifteen seconds one host, whichever takes the turn, goes on with what is being erased and looks for what is kept too long: some of it in
/// each round. A turn ends by itself, so a host that dies in the middle leaves it to the next one.
/// </summary>
internal sealed partial class CleaningRounds(
    CleaningWork work, IPurgeState state, HostName host, TimeProvider time, ILogger<CleaningRounds> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    /// <summary>Of a host, without going on: far longer than a round.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(12);

    /// <summary>Unfinished interviews, pasted lists, tickets.</summary>
    private static readonly TimeSpan Unfinished = TimeSpan.FromDays(30);
    private const int MostRows = 500;

    /// <returns>False: it is another host's turn.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var seen = await state.FindAsync(cancellationToken);
        if (seen is { Value: { Host: { } other, Until: var until } } && other != host.Value && until > now)
        {
            return false;
        }

        var turn = (seen?.Value ?? new PurgeTurn(null, default, null, default)) with { Host = host.Value, Until = now + Turn };
        if (await state.SaveAsync(seen, turn, cancellationToken) is not { } taken)
        {
            return false;
        }

        turn = await EraseAsync(turn, cancellationToken);
        if (turn.OwesCompacting)
        {
            // Before it is done: a host that dies in the middle has left word.
            taken = await state.SaveAsync(taken, turn, cancellationToken) ?? taken;
            turn = turn with { OwesCompacting = !await work.Store.CompactAsync(cancellationToken) };
        }

        await state.SaveAsync(taken, (await LookAsync(turn, now, cancellationToken)) with { Host = null }, cancellationToken);
        return true;
    }

    private async Task<PurgeTurn> EraseAsync(PurgeTurn turn, CancellationToken cancellationToken)
    {
        var isErased = await work.Erasures.RunAsync(cancellationToken) | await work.Workshops.RunAsync(cancellationToken);
        return turn with { OwesCompacting = turn.OwesCompacting || isErased };
    }

    /// <summary>Goes on looking through the small rows, or begins anew when it is time.</summary>
    private async Task<PurgeTurn> LookAsync(PurgeTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (turn.Reached is null && now - turn.LookedAt < LookEvery)
        {
            return turn;
        }

        var begun = turn.Reached is null ? now : turn.LookedAt;
        var limits = new SmallRowLimits(work.Retention.Cutoff(now), now - Unfinished);
        return turn with { Reached = await work.Small.PurgeAsync(turn.Reached, MostRows, limits, cancellationToken), LookedAt = begun };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // What is not done is tried again in the next round.
                RoundFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 220, Level = LogLevel.Error, Message = "A round of cleaning up failed")]
    private partial void RoundFailed(Exception exception);
}
