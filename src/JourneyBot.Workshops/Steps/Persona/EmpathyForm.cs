using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>Whether each of the team can picture this person: 1 to 5, one answer per person (A038).</summary>
internal static class EmpathyForm
{
    public const string Picture = "picture";

    public static readonly Form Form = new("empathy", StepId.Persona, PersonaForm.Texts, [new ScaleField(Picture, 1, 5) { IsRequired = true }])
    {
        IsLatestWins = true,
    };
}
