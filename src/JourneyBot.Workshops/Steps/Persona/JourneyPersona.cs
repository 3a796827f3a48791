namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>Who travels (A034-A042). Single answers settle; lists are the union of what all wrote.</summary>
/// <param name="Fields">The single answers by field id; only those that somebody gave.</param>
/// <param name="Challenges">With <paramref name="Hobbies"/> and <paramref name="Values"/>: each line once, in order of mention.</param>
public sealed record JourneyPersona(
    IReadOnlyDictionary<string, Settled> Fields,
    IReadOnlyList<string> Challenges,
    IReadOnlyList<string> Hobbies,
    IReadOnlyList<string> Values,
    Empathy Empathy)
{
    public string? Name => this[PersonaForm.Name];

    public string? Occupation => this[PersonaForm.Occupation];

    public string? Goal => this[PersonaForm.Goal];

    public string? this[string field] => Settled(field).Value;

    internal Settled Settled(string field) => Fields.GetValueOrDefault(field, Steps.Settled.Empty);

    internal IReadOnlyList<string> List(string field) => field switch
    {
        PersonaForm.Challenges => Challenges,
        PersonaForm.Hobbies => Hobbies,
        PersonaForm.Values => Values,
        _ => [],
    };
}
