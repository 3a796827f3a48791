namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// From a person to the workshops that may hold anything of them: for erasing it. Noted before the first row that names them is written, so a
/// row may be there too many, never too few.
/// </summary>
public interface ITraceIndex
{
    /// <summary>Inserts or replaces.</summary>
    Task NoteAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken);

    /// <summary>In no order that means anything.</summary>
    Task<IReadOnlyList<WorkshopId>> ReadAsync(ParticipantId person, CancellationToken cancellationToken);

    /// <summary>Only when nothing of them is left there.</summary>
    Task ForgetAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken);
}
