using System.Globalization;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Persona;

internal static class PersonaFold
{
    public static JourneyPersona Fold(IReadOnlyList<Contributed> all, IReadOnlyCollection<ParticipantId> facilitators)
    {
        var forms = all.ToLookup(said => said.Form);
        Contributed[] contributions = [.. forms[PersonaForm.Form.Id]];
        var settled = Settling.Fold(contributions, facilitators);
        var single = PersonaForm.Form.Fields.Where(field => !PersonaForm.IsList(field) && settled.ContainsKey(field.Id));
        return new JourneyPersona(
            single.ToDictionary(field => field.Id, field => settled[field.Id], StringComparer.Ordinal),
            Settling.Union(PersonaForm.Challenges, contributions, facilitators),
            Settling.Union(PersonaForm.Hobbies, contributions, facilitators),
            Settling.Union(PersonaForm.Values, contributions, facilitators),
            Picture(forms[EmpathyForm.Form.Id]));
    }

    /// <summary>Each person's latest answer.</summary>
    private static Empathy Picture(IEnumerable<Contributed> contributions)
    {
        var answers = new Dictionary<ParticipantId, int>();
        foreach (var said in contributions)
        {
            if (int.TryParse(said.Answers[EmpathyForm.Picture], CultureInfo.InvariantCulture, out var point))
            {
                answers[said.Author] = point;
            }
        }

        return new Empathy(answers.Values.DefaultIfEmpty().Average(), answers.Count);
    }
}
