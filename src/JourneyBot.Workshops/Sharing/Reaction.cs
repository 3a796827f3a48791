namespace JourneyBot.Workshops.Sharing;

/// <summary>What one reader says of the map (A130): the latest counts.</summary>
/// <param name="By">A keyed hash where no names are kept.</param>
public sealed record Reaction(ParticipantId By, Stance Stance, string? Comment, DateTimeOffset At);

public enum Stance
{
    Agree,
    Otherwise,
}
