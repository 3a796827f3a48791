using System.Globalization;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps;

/// <summary>Texts that all steps share: their names, and words of summaries.</summary>
public static class StepTexts
{
    public static Texts Shared { get; } = Texts.Beside(typeof(StepTexts), "StepTexts");

    public static string Name(StepId step, Language language) => Shared.Get($"Step.{step.Slug()}", language);

    /// <summary>
    /// "Map 2/3": understand the customer, map the journey, find what to improve (A144). To carry it out and to look back follow the workshop.
    /// </summary>
    public static string Stage(StepId step, Language language) => Shared.Get(
        step switch
        {
            StepId.Theme or StepId.Persona => "Stage.Understand",
            StepId.Measures => "Stage.Improve",
            _ => "Stage.Map",
        },
        language);

    /// <summary>"14 actions", "1 phase": the key under Count, and the same with .One.</summary>
    public static string Count(string things, int count, Language language) =>
        Shared.Get(count == 1 ? $"Count.{things}.One" : $"Count.{things}", language, Words.Argument.Count("count", count));

    /// <summary>The same for a placeholder of that name.</summary>
    public static Argument Counted(string things, int count, Language language) => new(things, Count(things, count, language));

    /// <summary>The persona by name, or what the customer is called before there is one.</summary>
    public static Argument Traveller(string? name, Language language) => name is null
        ? new Argument("persona", Shared.Get("Traveller", language))
        : Words.Argument.User("persona", name);

    /// <summary>"and 3 more".</summary>
    public static string More(int count, Language language) => Shared.Get("More", language, Words.Argument.Count("count", count));

    /// <summary>A day as it is written everywhere: "15 Dec 2026", "2026年12月15日".</summary>
    public static string Day(DateOnly day, Language language) => day.ToString(Shared.Get("DayFormat", language), CultureInfo.InvariantCulture);

    /// <summary>The same for a placeholder of that name.</summary>
    public static Argument Day(string name, DateOnly day, Language language) => new(name, Day(day, language));

    public static Argument Argument(StepId step, Language language, string name = "step") => new(name, Name(step, language));
}
