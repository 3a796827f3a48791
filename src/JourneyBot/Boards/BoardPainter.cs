using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Boards;

/// <summary>
/// Repaints one board of a workshop: at most once in five seconds and workshop over all hosts, always from the rows of now, so
/// that whoever paints later paints more (DESIGN 4, "The board"). The open step's board comes first; boards of steps left follow
/// when it is up to date, since late contributions are welcome there.
/// </summary>
internal sealed class BoardPainter(IWorkshopStore workshops, IBoardStore boards, BoardDrawing drawing, IChannel channel, PainterClock clock)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    /// <returns>Whether all boards show the rows now; false: try again at the next interval.</returns>
    public async Task<bool> PaintAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        if (await workshops.FindAsync(id, cancellationToken) is not { Value: var workshop }
            || await boards.FindAsync(id, workshop.Step, cancellationToken) is not { } open
            || await channel.IsClosedAsync(workshop, cancellationToken))
        {
            // Not posted yet: the transition's debt brings it, as it is then. Or the bot was taken out.
            return true;
        }

        var now = clock.Now;
        var isTaken = open.Value.Painter is { } painter && painter != clock.Host && open.Value.LeaseUntil > now;
        if (now - open.Value.PaintedAt < Interval || isTaken || !channel.MayRepaint(workshop))
        {
            await drawing.KeepUpAsync(workshop, now - Interval, cancellationToken);
            return false;
        }

        if (await FindStaleAsync(workshop, open, cancellationToken) is not { } stale)
        {
            return true;
        }

        // The open step's row paces them all.
        var lease = open.Value with { Painter = clock.Host, LeaseUntil = now + Lease };
        if (await boards.SaveAsync(id, open, lease, cancellationToken) is { } leased)
        {
            await RepaintAsync(workshop, leased, stale, cancellationToken);
        }

        // There may be another one.
        return false;
    }

    private async Task<Stale?> FindStaleAsync(Workshop workshop, Stored<PostedBoard> open, CancellationToken cancellationToken)
    {
        var source = await drawing.ReadAsync(workshop, cancellationToken);
        var left = StepCatalog.All.Select(step => step.Id).Where(step => step <= workshop.Furthest && step != workshop.Step).Reverse();
        foreach (var step in left.Prepend(workshop.Step))
        {
            var seen = step == workshop.Step ? open : await boards.FindAsync(workshop.Id, step, cancellationToken);
            if (seen is not null && drawing.Draw(source, step) is var drawn && drawn.Fingerprint != seen.Value.Fingerprint)
            {
                return new Stale(seen, drawn);
            }
        }

        return null;
    }

    private async Task RepaintAsync(Workshop workshop, Stored<PostedBoard> open, Stale stale, CancellationToken cancellationToken)
    {
        var isOpen = stale.Seen.Value.Step == workshop.Step;
        var painted = await PaintAsync(workshop, stale, isOpen, cancellationToken);
        if (painted is not null && !isOpen)
        {
            await boards.SaveAsync(workshop.Id, stale.Seen, painted, cancellationToken);
        }

        var paced = isOpen && painted is not null ? painted : open.Value;
        paced = paced with { Painter = null, LeaseUntil = null, PaintedAt = painted is null ? paced.PaintedAt : clock.Now };
        await boards.SaveAsync(workshop.Id, open, paced, cancellationToken);
    }

    /// <summary>Null: not now.</summary>
    private async Task<PostedBoard?> PaintAsync(Workshop workshop, Stale stale, bool isOpen, CancellationToken cancellationToken)
    {
        var board = stale.Seen.Value;
        var repainted = await channel.UpdateAsync(workshop, board.Message, stale.Drawn.Card, cancellationToken);
        if (repainted == Repainted.Gone && isOpen)
        {
            // A board of a step left is not missed: posted anew it would stand below the open one.
            var posted = await channel.PostAsync(workshop, stale.Drawn.Card, cancellationToken);
            repainted = posted.Message is null ? Repainted.Later : Repainted.Done;
            board = board with { Message = posted.Message ?? board.Message };
        }

        return repainted == Repainted.Later ? null : board with { Fingerprint = stale.Drawn.Fingerprint };
    }

    private sealed record Stale(Stored<PostedBoard> Seen, DrawnBoard Drawn);
}

/// <summary>The painter's time and name.</summary>
internal sealed record PainterClock(TimeProvider Time, HostName Name)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    public string Host => Name.Value;
}
