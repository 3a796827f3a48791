namespace JourneyBot.Workshops.Facilitation;

/// <summary>Somebody who contributed. Entries do not copy this.</summary>
/// <param name="Language">What they chose for themselves with "language"; null: the workshop's.</param>
public sealed record Participant(
    ParticipantId Id,
    string Name,
    string? Department,
    Language? Language,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen);
