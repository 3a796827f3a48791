namespace JourneyBot.Workshops.Sharing;

/// <summary>What the readers say of the map, and what they are called where names are kept.</summary>
public sealed record Voices(IReadOnlyList<Reaction> All, IReadOnlyDictionary<ParticipantId, string> Names)
{
    public static Voices None { get; } = new([], new Dictionary<ParticipantId, string>());

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Reaction> Comments =>
        [.. All.Where(reaction => reaction.Comment is not null).OrderByDescending(reaction => reaction.At).ThenBy(reaction => reaction.By.Value, StringComparer.Ordinal)];

    /// <summary>Without what they say.</summary>
    public Voices Counted => None with { All = [.. All.Select(reaction => reaction with { Comment = null })] };

    public int Count(Stance stance) => All.Count(reaction => reaction.Stance == stance);
}
