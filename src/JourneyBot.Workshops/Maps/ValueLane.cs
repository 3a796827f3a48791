using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>Of a value journey: what is wanted and given in each phase, where it is thicker, and where the persona pays (A008-A010).</summary>
internal static class ValueLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Journey journey, Language language)
    {
        var values = journey.Values.ToDictionary(value => value.Phase.Key, StringComparer.Ordinal);
        return MapLane.Of(LaneKind.Values, columns, language, column =>
            column.Phase is { } phase ? ValueLines.Of(values.GetValueOrDefault(phase.Key), language).Select(line => new MapItem(line)) : []);
    }
}
