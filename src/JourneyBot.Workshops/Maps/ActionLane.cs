using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What the persona does, with how we know it (A027).</summary>
internal static class ActionLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Language language) => MapLane.Of(
        LaneKind.Actions, columns, language, column => column.Actions.Select(action => new MapItem(ActionRow.Marked(action, language), Known(action, language))));

    private static Line Known(JourneyAction action, Language language)
    {
        var mark = new Run(JourneyMap.Texts.Get($"Evidence.{action.Evidence}", language), Tone.Subtle);
        return action.Source is { } source ? Line.Of(mark, new Run(" ・ ", Tone.Subtle), Rows.Said(source, Tone.Subtle)) : Line.Of(mark);
    }
}
