using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>The persona in a line: "Misaki Sato (29, office worker)".</summary>
public static class PersonaLine
{
    /// <summary>Null before there is a name.</summary>
    public static Line? Of(JourneyPersona persona, Language language, Tone tone = Tone.Normal)
    {
        if (persona.Name is not { } name)
        {
            return null;
        }

        var age = persona[PersonaForm.Age] is { } years ? PersonaForm.Texts.Get("Summary.Age", language, new Argument("age", years)) : null;
        List<string> details = [.. new[] { age, persona.Occupation }.OfType<string>()];
        return details.Count == 0
            ? Line.Of(Rows.Said(name, tone))
            : PersonaForm.Texts.Line(
                "Summary.Lead",
                language,
                tone,
                Argument.User("name", name),
                Argument.User("details", string.Join(PersonaForm.Texts.Get("Summary.And", language), details)));
    }
}
