namespace JourneyBot.Workshops;

/// <summary>One workshop; also the partition of its rows. Letters and digits.</summary>
public readonly record struct WorkshopId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A person, the same on every device: the directory's object id where there is one, else a hash of the channel's id.</summary>
public readonly record struct ParticipantId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Where people talk: a chat, or one thread of a channel. Opaque here.</summary>
public readonly record struct ConversationKey(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Who acts, as the channel says it. Never taken from a card.</summary>
public sealed record Person(ParticipantId Id, string Name)
{
    /// <summary>Who stands at what this person writes: themselves, or in an anonymous workshop a keyed hash (DESIGN 4).</summary>
    public ParticipantId Author { get; init; } = Id;
}
