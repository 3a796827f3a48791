using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Looks down on the whole journey (A058): what is in no phase, thin, or without a change of attitude.</summary>
internal static class PhasesCheck
{
    /// <summary>Names of phases that one finding tells; the rest is a count.</summary>
    private const int Named = 3;

    public static IEnumerable<Finding> Run(Journey journey) => journey.Phases.Count == 0
        ? [Find("NoPhase") with { Blocks = true }]
        : new[] { Ungrouped(journey), OnlyOne(journey), Empty(journey), Thin(journey), Unchanged(journey), Unexplained(journey) }.OfType<Finding>();

    private static Finding? Ungrouped(Journey journey) => Count(journey.Ungrouped.Count, "Ungrouped");

    private static Finding? OnlyOne(Journey journey) => journey.Phases.Count == 1 ? Find("OnlyOnePhase") : null;

    private static Finding? Empty(Journey journey) => OfPhases(journey.Phases.Where(phase => phase.Actions.Count == 0), "EmptyPhases");

    private static Finding? Thin(Journey journey) => OfPhases(journey.Phases.Where(phase => phase.Actions.Count == 1), "OneActionPhases");

    private static Finding? Unchanged(Journey journey) => Count(journey.Borders.Count(border => !border.HasChange), "NoChange");

    private static Finding? Unexplained(Journey journey) =>
        Count(journey.Borders.Count(border => border.HasChange && border.Why is null), "NoReason");

    private static Finding? Count(int count, string name) => count > 0 ? Find(name, Argument.Count("count", count)) : null;

    private static Finding? OfPhases(IEnumerable<Phase> phases, string name)
    {
        var names = phases.Select(phase => phase.Name).ToList();
        var more = names.Count > Named ? $" +{names.Count - Named}" : string.Empty;
        return names.Count > 0 ? Find(name, Argument.User("phases", string.Join(" / ", names.Take(Named)) + more)) : null;
    }

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Phases, $"Finding.{name}", PhasesForm.Texts, arguments);
}
