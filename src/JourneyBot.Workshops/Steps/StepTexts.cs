using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps;

/// <summary>Texts that all steps share: their names, and words of summaries.</summary>
public static class StepTexts
{
    public static Texts Shared { get; } = Texts.Beside(typeof(StepTexts), "StepTexts");

    public static string Name(StepId step, Language language) => Shared.Get($"Step.{step.Slug()}", language);

    public static Argument Argument(StepId step, Language language, string name = "step") => new(name, Name(step, language));
}
