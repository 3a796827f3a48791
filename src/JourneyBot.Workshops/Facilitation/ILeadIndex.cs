namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// From a person to the workshops that they lead. <see cref="IWorkshopStore"/> notes whom a header makes a facilitator, before it commits
/// the header: a row may be there too many, never too few, so the header decides who leads.
/// </summary>
public interface ILeadIndex
{
    /// <summary>Workshops that the person leads, or led once, in no order that means anything.</summary>
    Task<IReadOnlyList<WorkshopId>> ReadAsync(ParticipantId person, CancellationToken cancellationToken);

    /// <summary>Only for one that has ended: nobody is made its facilitator any more.</summary>
    Task ForgetAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken);
}
