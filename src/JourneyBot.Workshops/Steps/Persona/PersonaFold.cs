using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Persona;

internal static class PersonaFold
{
    public static JourneyPersona Fold(IReadOnlyList<Contributed> contributions, IReadOnlyCollection<ParticipantId> facilitators)
    {
        var settled = Settling.Fold(contributions, facilitators);
        var single = PersonaForm.Form.Fields.Where(field => !PersonaForm.IsList(field) && settled.ContainsKey(field.Id));
        return new JourneyPersona(
            single.ToDictionary(field => field.Id, field => settled[field.Id], StringComparer.Ordinal),
            Settling.Union(PersonaForm.Challenges, contributions, facilitators),
            Settling.Union(PersonaForm.Hobbies, contributions, facilitators),
            Settling.Union(PersonaForm.Values, contributions, facilitators));
    }
}
