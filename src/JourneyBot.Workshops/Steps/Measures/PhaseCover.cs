using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>How much a phase is helped (A012). A measure helps the phase that its passage leads out of, else that of the touchpoint it answers.</summary>
/// <param name="Reasons">What calls for a measure there: touchpoints that hurt or surprise, and worries on the way out.</param>
internal sealed record PhaseCover(Phase Phase, int New, int Running, int Reasons)
{
    /// <summary>Fewer are never too many.</summary>
    private const int Crowd = 4;

    private const int PerReason = 2;

    public int Count => New + Running;

    /// <summary>At least four, and more than two for each reason.</summary>
    public bool IsCrowded => Count >= Crowd && Count > PerReason * Reasons;

    /// <summary>Of each phase, in their order.</summary>
    public static IReadOnlyList<PhaseCover> Of(Journey journey)
    {
        var measures = journey.Measures.ToLookup(measure => KeyOf(measure, journey), StringComparer.Ordinal);
        return [.. journey.Phases.Select(phase => new PhaseCover(
            phase,
            measures[phase.Key].Count(measure => !measure.IsRunning),
            measures[phase.Key].Count(measure => measure.IsRunning),
            ReasonsIn(phase, journey)))];
    }

    /// <summary>Null while there is nothing to lay on the phases.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        if (journey.Measures.Count == 0 || journey.Phases.Count == 0)
        {
            return null;
        }

        var covers = Of(journey);
        var lines = covers.Select(cover => cover.Line(language)).ToList();
        if (journey.Measures.Count - covers.Sum(cover => cover.Count) is > 0 and var unplaced)
        {
            lines.Add(MeasuresForm.Texts.Line("Cover.Unplaced", language, Tone.Subtle, Argument.Count("count", unplaced)).As(Weight.Note));
        }

        return new Section(MeasuresForm.Texts.Get("Heading.Cover", language), lines, Count: covers.Count);
    }

    private static string? KeyOf(Measure measure, Journey journey) => measure.Border is { } border
        ? border.From.Key
        : journey.Phases.FirstOrDefault(phase => phase.Actions.Any(action => action.Identity == measure.Answers?.Action.Identity))?.Key;

    private static int ReasonsIn(Phase phase, Journey journey)
    {
        var actions = phase.Actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        var calling = journey.Feelings.Pains.Select(feeling => feeling.Contact).Concat(journey.Contacts.Where(contact => contact.Surprise is not null));
        return calling.Where(contact => actions.Contains(contact.Action.Identity)).DistinctBy(contact => contact.Identity).Count()
            + journey.Borders.Where(border => border.From.Key == phase.Key).Sum(border => border.Concerns.Count);
    }

    private Line Line(Language language)
    {
        var runs = new List<Run> { Rows.Said(Phase.Name, Tone.Strong) };
        void Add(string key, Tone tone, int count) => runs.AddRange(MeasuresForm.Texts.Line(key, language, tone, Argument.Count("count", count)).Runs);
        Add(Count == 0 ? "Cover.None" : "Cover.Some", Count == 0 ? Tone.Bad : Tone.Normal, Count);
        if (Running > 0)
        {
            Add("Cover.Running", Tone.Subtle, Running);
        }

        if (IsCrowded)
        {
            Add("Cover.Crowded", Tone.Subtle, Count);
        }

        return new Line(runs);
    }
}
