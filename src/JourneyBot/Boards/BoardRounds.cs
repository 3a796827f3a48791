using System.Diagnostics;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>
/// The host's rounds: each second the boards that this host made dirty; every ten seconds, and at start, the workshops that
/// any host wrote to lately: what they still owe, and whether their board shows what is there.
/// </summary>
internal sealed partial class BoardRounds(
    DirtyBoards dirty, BoardPainter painter, Sweep sweep, TimeProvider time, ILogger<BoardRounds> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync("sweep at start", () => sweep.RunAsync(isStart: true, stoppingToken), stoppingToken);
        var swept = time.GetTimestamp();
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Parallel.ForEachAsync(dirty.TakeAll(), stoppingToken, async (board, cancellation) => await PaintAsync(board, cancellation));
            if (time.GetElapsedTime(swept) >= SweepEvery || sweep.IsDue)
            {
                swept = time.GetTimestamp();
                await TryAsync("sweep", () => sweep.RunAsync(isStart: false, stoppingToken), stoppingToken);
            }
        }
    }

    private async Task PaintAsync(DirtyBoard board, CancellationToken cancellationToken)
    {
        var isPainted = false;
        await TryAsync("paint", async () => isPainted = await painter.PaintAsync(board.Workshop, cancellationToken), cancellationToken);
        if (isPainted)
        {
            Instruments.BoardLag.Record(time.GetElapsedTime(board.Since).TotalSeconds);
        }
        else
        {
            dirty.MarkAgain(board);
        }
    }

    /// <summary>A round that fails is tried again at the next one; the host goes on.</summary>
    private async Task TryAsync(string what, Func<Task> act, CancellationToken stopping)
    {
        using var activity = Instruments.Source.StartActivity($"round {what}");
        try
        {
            await act();
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            activity?.SetTag("error.type", exception.GetType().FullName).SetStatus(ActivityStatusCode.Error);
            RoundFailed(exception, what);
        }
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "A round failed: {What}")]
    private partial void RoundFailed(Exception exception, string what);
}
