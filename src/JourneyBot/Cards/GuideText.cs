using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>A form's guide in the workshop's terms: the persona by name, the journey from start to goal (A155).</summary>
internal static class GuideText
{
    public static Line Line(Form form, string part, Journey journey, Language language) =>
        form.Texts.Line($"{form.Id}.{part}", language, Arguments(journey, language));

    /// <summary>A field's label; it may name the persona.</summary>
    public static string Label(Form form, Field field, Journey journey, Language language) =>
        form.Texts.Get($"{form.Id}.{field.Id}", language, Arguments(journey, language));

    /// <summary>The question of an interview: the field's own, else its label.</summary>
    public static string Ask(Form form, Field field, Journey journey, Language language)
    {
        var key = $"{form.Id}.{field.Id}.Ask";
        return form.Texts.Has(key, language)
            ? form.Texts.Get(key, language, Arguments(journey, language))
            : Label(form, field, journey, language);
    }

    private static Argument[] Arguments(Journey journey, Language language) =>
    [
        Known("persona", journey.Persona.Name, "Someone", language),
        Known("start", journey.Theme.Start.Value, "TheStart", language),
        Known("goal", journey.Theme.Goal.Value, "TheGoal", language),
    ];

    private static Argument Known(string name, string? value, string otherwise, Language language) =>
        value is null ? new Argument(name, CardTexts.All.Get(otherwise, language)) : Argument.User(name, value);
}
