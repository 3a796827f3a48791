namespace JourneyBot.Workshops.Entries;

/// <summary>
/// Which entry: the step, who wrote it, the operation, and the generation (a new intention with the same operation, DESIGN 4).
/// </summary>
public readonly record struct EntryKey(StepId Step, ParticipantId Author, string Operation, int Generation = 1)
{
    /// <summary>What other entries and labels refer to: unique in the workshop.</summary>
    public string Identity => Generation == 1 ? Operation : Workshops.Operation.Of(Operation, $"{Generation}");

    public EntryKey Next => this with { Generation = Generation + 1 };

    /// <summary>Said here, since a record's own words name every property, and <see cref="Next"/> has no end.</summary>
    public override string ToString() => $"{Step.Slug()}~{Author}~{Operation}~{Generation}";
}

/// <summary>One append-only row: who did what, when. The journey is the fold of these.</summary>
/// <param name="Delivery">The id of the message or press that brought it: the same delivery twice is certainly a repeat.</param>
public sealed record Entry(EntryKey Key, DateTimeOffset At, Payload Payload, string Delivery)
{
    public string Identity => Key.Identity;
}
