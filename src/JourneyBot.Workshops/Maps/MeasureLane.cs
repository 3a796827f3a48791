using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What is done about it, by whom and until when, in the phase that it helps.</summary>
internal static class MeasureLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Journey journey, Language language)
    {
        var byColumn = journey.Measures.ToLookup(measure => columns.FirstOrDefault(column => IsIn(measure, column)));
        return MapLane.Of(LaneKind.Measures, columns, language, column => byColumn[column].Select(measure => Item(measure, journey, language)));
    }

    /// <summary>Those that help no phase in particular.</summary>
    public static Section? Elsewhere(Journey journey, IReadOnlyList<MapColumn> columns, Language language)
    {
        var items = journey.Measures.Where(measure => !columns.Any(column => IsIn(measure, column))).Select(measure => Item(measure, journey, language)).ToList();
        return items.Count == 0
            ? null
            : new Section(JourneyMap.Texts.Get("Elsewhere", language), [.. items.SelectMany(item => item.Notes.Prepend(item.Text))], Count: items.Count);
    }

    private static bool IsIn(Measure measure, MapColumn column) => measure.Answers is { } contact
        ? column.Contacts.Any(other => other.Identity == contact.Identity)
        : measure.Border is { } border && border.From.Key == column.Phase?.Key;

    private static MapItem Item(Measure measure, Journey journey, Language language)
    {
        var what = new List<Run> { new(measure.Label, Tone.Label), Rows.Said(measure.What, Tone.Strong) };
        if (journey.Chosen.Has(measure))
        {
            what.Add(ChosenSection.Mark);
        }

        return new MapItem(new Line(what), [.. Notes(measure, language)]);
    }

    private static IEnumerable<Line> Notes(Measure measure, Language language)
    {
        yield return measure.Owner is { } owner
            ? JourneyMap.Texts.Line("Owner", language, Argument.User("owner", Joined(owner, measure.Department)))
            : JourneyMap.Texts.Line("NoOwner", language, Tone.Bad);
        if (measure.Due is { } due)
        {
            yield return JourneyMap.Texts.Line("Due", language, StepTexts.Day("date", due, language));
        }

        if (measure.Indicator is { } indicator)
        {
            var change = measure.Baseline is null && measure.Target is null ? string.Empty : $" {measure.Baseline ?? "?"} → {measure.Target ?? "?"}";
            yield return JourneyMap.Texts.Line("Indicator", language, Argument.User("indicator", indicator + change));
        }
    }

    private static string Joined(string owner, string? department) => department is null ? owner : $"{owner} ・ {department}";
}
