using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Theme;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps;

/// <summary>The seven steps in their order.</summary>
public static class StepCatalog
{
    public static IReadOnlyList<WorkshopStep> All { get; } =
    [
        new ThemeStep(),
        new PersonaStep(),
        new ActionsStep(),
        new PhasesStep(),
        new TouchpointsStep(),
        new EmotionsStep(),
        new MeasuresStep(),
    ];

    public static WorkshopStep Of(StepId step) => All[(int)step];

    public static Forms.Form? Form(StepId step, string id) => Of(step).Forms.FirstOrDefault(form => form.Id == id);
}
