namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>Who travels (A034-A042). Single answers settle; lists are the union of what all wrote.</summary>
/// <param name="Fields">The single answers by field id.</param>
/// <param name="Challenges">With <paramref name="Hobbies"/> and <paramref name="Values"/>: each line once, in order of mention.</param>
public sealed record JourneyPersona(
    IReadOnlyDictionary<string, Settled> Fields,
    IReadOnlyList<string> Challenges,
    IReadOnlyList<string> Hobbies,
    IReadOnlyList<string> Values)
{
    public string? Name => this["name"];

    public string? Occupation => this["occupation"];

    public string? Goal => this["goal"];

    public string? this[string field] => Fields.TryGetValue(field, out var settled) ? settled.Value : null;
}
