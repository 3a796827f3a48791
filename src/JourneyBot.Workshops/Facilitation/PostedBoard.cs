namespace JourneyBot.Workshops.Facilitation;

/// <summary>A board as posted, and who paints it (DESIGN 4, "The board").</summary>
/// <param name="Message">The channel's id of the posted card.</param>
/// <param name="Fingerprint">Of the content last painted.</param>
/// <param name="PaintedAt">When a board of the workshop was last painted while this one was the open step's: it paces them all.</param>
/// <param name="Painter">The host that paints now, until <paramref name="LeaseUntil"/>.</param>
public sealed record PostedBoard(
    StepId Step, string Message, string Fingerprint, DateTimeOffset PaintedAt, string? Painter, DateTimeOffset? LeaseUntil);
