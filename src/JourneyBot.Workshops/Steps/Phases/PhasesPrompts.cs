using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>
/// What the team may have missed, asked once there are phases: how the persona informs themselves and decides (A053), actions that are
/// two in one (A050), usual stages for which nothing stands (A059-A061).
/// </summary>
internal static class PhasesPrompts
{
    /// <summary>A Japanese sentence says in half as many letters what an English one does.</summary>
    private const int Long = 80;

    private static readonly WordList Searching = new(PhasesForm.Texts, "Words.Searching");
    private static readonly WordList Deciding = new(PhasesForm.Texts, "Words.Deciding");
    private static readonly WordList Joining = new(PhasesForm.Texts, "Words.Joining");

    public static IEnumerable<Finding> Run(Journey journey)
    {
        if (journey.Phases.Count == 0)
        {
            yield break;
        }

        if (Stages.Missing(journey) is { Count: > 0 } missing && journey.Phases.Count > 1 && journey.Ungrouped.Count == 0)
        {
            // Each in its turn as the team goes on grouping.
            var stage = missing[journey.Ledger.Of(StepId.Phases).Count % missing.Count];
            yield return Find("MissingStage") with { Named = [new Argument("stage", stage.Title)] };
        }

        foreach (var (words, name) in new[] { (Searching, "NoSearching"), (Deciding, "NoDeciding") })
        {
            if (!journey.Actions.Any(action => words.IsIn(action.Text)))
            {
                yield return Find(name);
            }
        }

        if (journey.Actions.FirstOrDefault(IsTwo) is { } two)
        {
            yield return Find("TwoInOne", Argument.User("action", two.Text));
        }
    }

    private static bool IsTwo(JourneyAction action) =>
        Joining.IsIn(action.Text) || action.Text.Length * (Languages.IsJapanese(action.Text) ? 2 : 1) > Long;

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Phases, $"Finding.{name}", PhasesForm.Texts, arguments) { Priority = Priority.Late };
}
