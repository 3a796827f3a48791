using JourneyBot.Workshops.Steps.Theme;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>A stage that journeys often have. <paramref name="Title"/> is a key of the phases' texts.</summary>
internal sealed record Stage(string Title, string Idea, WordList Words);

/// <summary>
/// Usual stages, as a cross-check of phases that the team has made itself (A044, A059-A061): seven of them, four for a single sale, three
/// for a subscription. What lies before the start or behind the goal is not asked for. To start from them takes a word of the facilitator.
/// </summary>
internal static class Stages
{
    private static readonly Stage Awareness = Named("Stage.Awareness", "Idea.Awareness", "Words.Awareness");
    private static readonly Stage Interest = Named("Stage.Interest", "Idea.Interest", "Words.Interest");
    private static readonly Stage Comparison = Named("Stage.Comparison", "Idea.Comparison", "Words.Comparison");
    private static readonly Stage Purchase = Named("Stage.Purchase", "Idea.Purchase", "Words.Purchase");
    private static readonly Stage Use = Named("Stage.Use", "Idea.Use", "Words.Use");
    private static readonly Stage Support = Named("Stage.Support", "Idea.Support", "Words.Support");
    private static readonly Stage Loyalty = Named("Stage.Loyalty", "Idea.Loyalty", "Words.Loyalty");

    private static readonly Stage[] Seven = [Awareness, Interest, Comparison, Purchase, Use, Support, Loyalty];
    private static readonly Stage[] Sale = [Awareness, Comparison, Purchase, Support];
    private static readonly Stage[] Subscription = [Awareness, Use, Loyalty];

    /// <summary>Stages between start and goal for which neither a phase nor an action stands.</summary>
    public static IReadOnlyList<Stage> Missing(Journey journey)
    {
        var stages = Usual(journey.Theme);
        var start = stages.FindIndex(stage => stage.Words.IsIn(journey.Theme.Start.Value));
        var goal = stages.FindLastIndex(stage => stage.Words.IsIn(journey.Theme.Goal.Value));
        return [.. stages.Where((stage, i) => i >= start && (goal < 0 || i <= goal) && !Stands(stage, journey))];
    }

    /// <summary>The names of a template by its size; null: the one that fits the business model. Empty where there is none of that size.</summary>
    public static IReadOnlyList<string> Template(JourneyTheme theme, int? size, Language language)
    {
        IEnumerable<Stage> stages = size switch
        {
            null => Usual(theme),
            7 => Seven,
            4 => Sale,
            3 => Subscription,
            _ => [],
        };
        return [.. stages.Select(stage => PhasesForm.Texts.Get(stage.Title, language))];
    }

    /// <summary>Of which usual stage a phase reminds by its name; null when of none.</summary>
    public static Stage? Of(Phase phase) => Array.Find(Seven, stage => stage.Words.IsIn(phase.Name));

    private static List<Stage> Usual(JourneyTheme theme) => [.. theme.BusinessModel.Value switch
    {
        ThemeForm.Subscription => Subscription,
        ThemeForm.Sale => Sale,
        _ => Seven,
    }];

    private static bool Stands(Stage stage, Journey journey) =>
        journey.Phases.Any(phase => stage.Words.IsIn(phase.Name)) || journey.Actions.Any(action => stage.Words.IsIn(action.Text));

    private static Stage Named(string title, string idea, string words) => new(title, idea, new WordList(PhasesForm.Texts, words));
}
