namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>Something that somebody contributed, once; no two are worded alike.</summary>
/// <param name="Delivery">The id of the message, where it was typed.</param>
internal sealed record Thought(string Text, string? Delivery)
{
    public bool IsAcknowledged { get; init; }
}
