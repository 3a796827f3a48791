namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Phases that were named, as a quick start does, and of which nothing else was ever said: no action, value, passage or measure.</summary>
internal static class UnusedPhases
{
    public static IReadOnlySet<string> In(Journey journey)
    {
        var unused = journey.Phases.Where(phase => phase.Actions.Count == 0).Select(phase => phase.Key).ToHashSet(StringComparer.Ordinal);
        if (unused.Count > 0)
        {
            unused.ExceptWith(journey.Values.Where(IsSaid).Select(value => value.Phase.Key));
            unused.ExceptWith(journey.Borders.Where(IsSaid).Concat(journey.Measures.Select(measure => measure.Border).OfType<Border>())
                .SelectMany(border => new[] { border.From.Key, border.To.Key }));
        }

        return unused;
    }

    private static bool IsSaid(PhaseValue value) => value.IsPaidHere || value.Wanted is not null || value.Given is not null || value.IsThick is not null;

    private static bool IsSaid(Border border) => border.HasChange || border.Why is not null || border.Concerns.Count > 0;
}
