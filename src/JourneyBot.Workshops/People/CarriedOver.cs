namespace JourneyBot.Workshops.People;

/// <summary>
/// Who stands at what was carried over from an earlier workshop: nobody. Not its author, whom the workshop it came from may not tell,
/// and not who pressed, so that every press writes the same rows.
/// </summary>
public static class CarriedOver
{
    public static ParticipantId Author { get; } = new("carried");
}
