namespace JourneyBot.Workshops;

/// <summary>Links to the map that were given out.</summary>
public sealed partial record Workshop
{
    /// <summary>Links carry the series in which they were made; those of earlier ones open nothing any more.</summary>
    public int LinkSeries { get; init; }

    /// <summary>Also after the end: that is when a map is passed around.</summary>
    public Outcome<Workshop> RevokeLinks(Person who, string operation) =>
        Authority.Refuse(this, who.Id, Act.RevokeLinks) is { } no ? no : Changed(operation) with { LinkSeries = LinkSeries + 1 };
}
