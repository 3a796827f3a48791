using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>Which department meets the persona in which phase, and where one hands over to another (A131, A133).</summary>
internal static class RoleLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Journey journey, Language language)
    {
        var handovers = Departments.Handovers(journey).ToDictionary(handover => handover.Border.From.Key, StringComparer.Ordinal);
        return MapLane.Of(LaneKind.Roles, columns, language, column => column.Phase is { } phase
            ? Departments.Of(phase, journey).Select(department => Item(department, language)).Concat(Handover(handovers.GetValueOrDefault(phase.Key), language))
            : []);
    }

    private static MapItem Item(IGrouping<string, Contact> department, Language language)
    {
        var channels = department.Select(contact => Channels.Name(contact, language)).Distinct(StringComparer.Ordinal);
        return new MapItem(
            Line.Of(Rows.Said(department.First().Department!, Tone.Strong)),
            Line.Of(Rows.Said(string.Join(StepTexts.Shared.Get("Or", language), channels), Tone.Subtle)));
    }

    private static IEnumerable<MapItem> Handover(Handover? handover, Language language) => handover is null
        ? []
        : [new MapItem(TouchpointsForm.Texts.Line("Row.Handover", language, Argument.User("from", handover.From), Argument.User("to", handover.To)))];
}
