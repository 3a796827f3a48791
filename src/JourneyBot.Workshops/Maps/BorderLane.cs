using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>How the persona gets on to the next phase: the attitude that changes, and the information that resolves a worry (A055, A086).</summary>
internal static class BorderLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Journey journey, Language language)
    {
        var borders = journey.Borders.ToDictionary(border => border.From.Key, StringComparer.Ordinal);
        return MapLane.Of(LaneKind.Borders, columns, language, column =>
            column.Phase is { } phase && borders.TryGetValue(phase.Key, out var border) ? Items(border, language) : []);
    }

    private static IEnumerable<MapItem> Items(Border border, Language language)
    {
        if (border.HasChange || border.Why is not null)
        {
            var known = PhaseLines.Known(border, language).ToList();
            yield return new MapItem(known[0], [.. known.Skip(1)]);
        }

        foreach (var concern in border.Concerns)
        {
            yield return new MapItem(JourneyMap.Texts.Line("Concern", language, Argument.User("concern", concern.Text)), [.. Answer(concern, language)]);
        }
    }

    private static IEnumerable<Line> Answer(Concern concern, Language language)
    {
        yield return concern.Information is { } information
            ? Line.Of(new Run("→ ", Tone.Good), Rows.Said(information, Tone.Good))
            : JourneyMap.Texts.Line("NoInformation", language, Tone.Subtle);
    }
}
