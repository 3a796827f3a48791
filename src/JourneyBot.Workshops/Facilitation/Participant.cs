namespace JourneyBot.Workshops.Facilitation;

/// <summary>Somebody who contributed or said something about themselves. Entries do not copy this.</summary>
/// <param name="Department">In their own words.</param>
/// <param name="Language">What they chose for themselves with "language"; null: the workshop's.</param>
public sealed record Participant(
    ParticipantId Id,
    string Name,
    string? Department,
    Language? Language,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen)
{
    /// <summary>Reads, and does not contribute.</summary>
    public bool IsObserver { get; init; }
}
