namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// From time to workshops: when each was written to, as far as anybody looked. <see cref="IWorkshopStore"/> notes it before it creates the header, and
/// whoever finds it old looks when it was written to last: so nothing is paid by whoever contributes.
/// </summary>
public interface IRetentionIndex
{
    /// <summary>Before rows are written for a workshop whose header comes last. False: it was erased, and never comes back.</summary>
    Task<bool> BeginAsync(WorkshopId id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Noted before that moment, the oldest first, at most so many.</summary>
    Task<IReadOnlyList<Noted>> ReadBeforeAsync(DateTimeOffset before, int most, CancellationToken cancellationToken);

    /// <summary>When anything was written to it, by reading all of its rows; null: there is nothing.</summary>
    Task<DateTimeOffset?> LastWriteAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>It was written to later than noted.</summary>
    Task MoveAsync(Noted noted, DateTimeOffset at, CancellationToken cancellationToken);

    Task ForgetAsync(Noted noted, CancellationToken cancellationToken);
}

/// <summary>A workshop, and when it was written to as far as is noted.</summary>
public sealed record Noted(WorkshopId Id, DateTimeOffset At);
