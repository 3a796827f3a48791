using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>
/// The host's rounds: each second the boards that this host made dirty; every fifteen seconds, and at start, the workshops that
/// any host wrote to lately: what they still owe, and whether their board shows what is there.
/// </summary>
internal sealed partial class BoardRounds(
    DirtyBoards dirty, BoardPainter painter, Sweep sweep, TimeProvider time, ILogger<BoardRounds> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync("sweep at start", () => sweep.RunAsync(isStart: true, stoppingToken), stoppingToken);
        var swept = time.GetTimestamp();
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Parallel.ForEachAsync(dirty.TakeAll(), stoppingToken, async (id, cancellation) => await PaintAsync(id, cancellation));
            if (time.GetElapsedTime(swept) >= SweepEvery)
            {
                swept = time.GetTimestamp();
                await TryAsync("sweep", () => sweep.RunAsync(isStart: false, stoppingToken), stoppingToken);
            }
        }
    }

    private async Task PaintAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var isPainted = false;
        await TryAsync("paint", async () => isPainted = await painter.PaintAsync(id, cancellationToken), cancellationToken);
        if (!isPainted)
        {
            dirty.Mark(id);
        }
    }

    /// <summary>A round that fails is tried again at the next one; the host goes on.</summary>
    private async Task TryAsync(string what, Func<Task> act, CancellationToken stopping)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            RoundFailed(exception, what);
        }
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "A round failed: {What}")]
    private partial void RoundFailed(Exception exception, string what);
}

/// <summary>Looks through the workshops that were written to lately, by whatever host.</summary>
internal sealed class Sweep(IWorkshopStore workshops, Cashier cashier, DirtyBoards dirty, KeepTime keep)
{
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LatelyAtStart = TimeSpan.FromDays(1);
    private const int Newest = 8;

    public async Task RunAsync(bool isStart, CancellationToken cancellationToken)
    {
        foreach (var id in await dirty.TouchedAsync(isStart ? LatelyAtStart : Lately, cancellationToken))
        {
            if (await workshops.FindAsync(id, cancellationToken) is not { } stored)
            {
                continue;
            }

            if (stored.Value is { IsEnded: false, Timebox: { IsUp: false, PausedAt: null } })
            {
                // While people think in silence nothing is written, and the time runs all the same.
                await dirty.AnnounceAsync(id, cancellationToken);
            }

            await SettleAsync(await keep.RunOutAsync(stored, cancellationToken) ?? stored.Value, isStart, cancellationToken);
            dirty.Mark(id);
        }

        await dirty.ForgetOldAsync(cancellationToken);
    }

    /// <summary>At start all transitions; later only the newest ones, since those before them were settled or are overtaken.</summary>
    private async Task SettleAsync(Workshop workshop, bool isStart, CancellationToken cancellationToken)
    {
        var from = isStart ? 1 : Math.Max(1, workshop.Version - Newest);
        for (var version = from; version <= workshop.Version; version++)
        {
            await cashier.SettleAsync(workshop, version, isSweep: true, cancellationToken);
        }
    }
}
