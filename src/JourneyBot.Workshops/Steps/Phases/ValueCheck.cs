using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>What a value journey lacks (A008-A010); a customer journey is not asked for it.</summary>
internal static class ValueCheck
{
    public static IEnumerable<Finding> Run(Journey journey) => !journey.Theme.IsValueJourney || journey.Phases.Count == 0
        ? []
        : new[] { NoPayment(journey), NoValue(journey), NothingThick(journey) }.OfType<Finding>();

    private static Finding? NoPayment(Journey journey) =>
        journey.Values.Any(value => value.IsPaidHere) ? null : Find("NoPayment");

    private static Finding? NoValue(Journey journey) => journey.Values.FirstOrDefault(value => !value.IsKnown) is { } open
        ? Find("NoValue", Argument.User("phase", open.Phase.Name), Argument.Count("count", journey.Values.Count(value => !value.IsKnown)))
        : null;

    private static Finding? NothingThick(Journey journey) =>
        journey.Values.Any(value => value.IsThick == true) ? null : Find("NothingThick");

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Phases, $"Finding.{name}", PhasesForm.Texts, arguments);
}
