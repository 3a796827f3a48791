namespace JourneyBot.Workshops.Facilitation;

/// <summary>Which workshops were written to lately: what a starting host and the board's compare look through. One small partition.</summary>
public interface IActivityIndex
{
    /// <summary>Inserts or replaces; a hint, so a lost one only delays a repaint.</summary>
    Task TouchAsync(WorkshopId id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The workshops touched at or after <paramref name="since"/>.</summary>
    Task<IReadOnlyList<WorkshopId>> TouchedSinceAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Lets go of what was touched before that for the last time: nobody looks so far back.</summary>
    Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
