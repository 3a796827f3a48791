using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

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

    /// <summary>All that is settled, as somebody would say it at once.</summary>
    internal Contribution ToContribution()
    {
        var answers = new Answers();
        foreach (var field in PersonaForm.Form.Fields)
        {
            IReadOnlyList<string> known = PersonaForm.IsList(field) ? List(field.Id) : this[field.Id] is { } value ? [value] : [];
            if (known.Count > 0)
            {
                answers.Add(field.Id, known);
            }
        }

        return new Contribution(PersonaForm.Form.Id, answers);
    }
}
