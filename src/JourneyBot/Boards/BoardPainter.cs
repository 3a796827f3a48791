using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>
/// Repaints one board: at most once in five seconds and workshop over all hosts, always from the rows of now, so that whoever
/// paints later paints more (DESIGN 4, "The board").
/// </summary>
internal sealed class BoardPainter(IWorkshopStore workshops, IBoardStore boards, BoardDrawing drawing, IChannel channel, PainterClock clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    /// <returns>Whether the board shows the rows now; false: try again at the next interval.</returns>
    public async Task<bool> PaintAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        if (await workshops.FindAsync(id, cancellationToken) is not { } stored)
        {
            return true;
        }

        var workshop = stored.Value;
        var seen = await boards.FindAsync(id, workshop.Step, cancellationToken);
        if (seen is null)
        {
            // Not posted yet: the transition's debt brings it, as it is then.
            return true;
        }

        var now = clock.Now;
        if (now - seen.Value.PaintedAt < Interval || (seen.Value.Painter is not null && seen.Value.LeaseUntil > now))
        {
            return false;
        }

        var drawn = await drawing.DrawAsync(workshop, workshop.Step, cancellationToken);
        if (drawn.Fingerprint == seen.Value.Fingerprint)
        {
            return true;
        }

        var lease = seen.Value with { Painter = clock.Host, LeaseUntil = now + Lease };
        var leased = await boards.SaveAsync(id, seen, lease, cancellationToken);
        return leased is not null && await RepaintAsync(workshop, leased, drawn, cancellationToken);
    }

    private async Task<bool> RepaintAsync(
        Workshop workshop, Stored<PostedBoard> leased, DrawnBoard drawn, CancellationToken cancellationToken)
    {
        var board = leased.Value;
        var repainted = await channel.UpdateAsync(workshop, board.Message, drawn.Card, cancellationToken);
        if (repainted == Repainted.Gone)
        {
            var posted = await channel.PostAsync(workshop, drawn.Card, cancellationToken);
            repainted = posted.Message is null ? Repainted.Later : Repainted.Done;
            board = board with { Message = posted.Message ?? board.Message };
        }

        board = board with { Painter = null, LeaseUntil = null };
        if (repainted != Repainted.Later)
        {
            board = board with { Fingerprint = drawn.Fingerprint, PaintedAt = clock.Now };
        }

        await boards.SaveAsync(workshop.Id, leased, board, cancellationToken);
        return repainted != Repainted.Later;
    }
}

/// <summary>The painter's time and name.</summary>
internal sealed record PainterClock(TimeProvider Time, HostName Name)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    public string Host => Name.Value;
}
