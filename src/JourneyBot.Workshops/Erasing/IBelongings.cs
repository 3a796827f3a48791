namespace JourneyBot.Workshops.Erasing;

/// <summary>What the host keeps of people beside a workshop: unfinished interviews, pasted lists, tickets. The host's part.</summary>
public interface IBelongings
{
    /// <param name="names">All that they are called in it.</param>
    Task EraseAsync(Workshop workshop, ErasedPerson person, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken);

    /// <summary>A mark of the person that only our hosts can make.</summary>
    ValueTask<string> MarkAsync(string scope, ParticipantId person, CancellationToken cancellationToken);

    /// <summary>How to reach a conversation, without a person; null for the person: without anybody.</summary>
    string Without(ErasedPerson? person, string reference);

    /// <summary>Something was taken out of it: what is shown of it is drawn anew, on every host.</summary>
    Task ChangedAsync(WorkshopId id, CancellationToken cancellationToken);
}
