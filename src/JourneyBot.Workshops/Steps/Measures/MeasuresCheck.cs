using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>What the measures step notices; nothing of it blocks.</summary>
internal static class MeasuresCheck
{
    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { None(journey), WithoutAnswer(journey), Without(journey, "NoOwner", measure => measure.Owner is null),
            Without(journey, "NoIndicator", measure => measure.Indicator is null), Without(journey, "NoDue", measure => measure is { Due: null, IsRunning: false }) }
        .OfType<Finding>();

    /// <summary>Negative factors at contacts that no measure answers and that nobody put off, the most severe first.</summary>
    /// <remarks>Each form and board asks, so it is found out once for a journey.</remarks>
    public static IReadOnlyList<NegativeFactor> Uncovered(Journey journey) => journey.Uncovered ??= [.. FindUncovered(journey)];

    private static IEnumerable<NegativeFactor> FindUncovered(Journey journey)
    {
        var (answered, putOff) = (Answered(journey), journey.PutOff.Select(one => one.Factor.Identity).ToHashSet(StringComparer.Ordinal));
        return journey.Feelings.NegativeFactors
            .Where(factor => !answered.Contains(factor.Contact.Identity) && !putOff.Contains(factor.Identity))
            .OrderByDescending(factor => factor.Severity ?? 0);
    }

    /// <summary>What is put off still: a measure ends it.</summary>
    public static IEnumerable<PutOff> PutOff(Journey journey)
    {
        var answered = Answered(journey);
        return journey.PutOff.Where(one => !answered.Contains(one.Factor.Contact.Identity));
    }

    private static HashSet<string> Answered(Journey journey) =>
        journey.Measures.Select(measure => measure.Answers?.Identity).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>What runs today is not what the team is here for.</summary>
    private static Finding? None(Journey journey) => journey.Measures.All(measure => measure.IsRunning) ? Find("NoMeasure") : null;

    private static Finding? WithoutAnswer(Journey journey) => Uncovered(journey).ToList() is { Count: > 0 } open
        ? Find("Uncovered", Argument.Count("count", open.Count), Argument.User("factor", open[0].Text))
        : null;

    private static Finding? Without(Journey journey, string name, Func<Measure, bool> isMissing) =>
        journey.Measures.FirstOrDefault(isMissing) is { } measure
            ? Find(name, Argument.Count("count", journey.Measures.Count(isMissing)), Argument.User("measure", measure.What))
            : null;

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Measures, $"Finding.{name}", MeasuresForm.Texts, arguments);
}
