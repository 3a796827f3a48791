using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What the persona thinks and feels, and what keeps them from going on (A087, A091).</summary>
internal static class FeelingLanes
{
    public static MapLane Thoughts(IReadOnlyList<MapColumn> columns, Language language) => MapLane.Of(
        LaneKind.Thoughts, columns, language, column => column.Feelings.SelectMany(feeling => feeling.Thoughts
            .Select(thought => new MapItem(JourneyMap.Texts.Line("Thought", language, Argument.User("thought", thought)), About(feeling, language)))));

    /// <summary>Lowest first; where it was voted on, with the mark.</summary>
    public static MapLane Emotions(IReadOnlyList<MapColumn> columns, Journey journey, Language language) => MapLane.Of(
        LaneKind.Emotions, columns, language, column => column.Feelings.Where(feeling => feeling.Count > 0).OrderBy(feeling => feeling.Mean)
            .Select(feeling => new MapItem(FeelingRow.Of(feeling with { NegativeFactors = [] }, language, journey.Chosen.Has(feeling)), [.. Why(feeling, language)])));

    /// <summary>With the reason, where the team leaves one as it is for now.</summary>
    public static MapLane Factors(IReadOnlyList<MapColumn> columns, Journey journey, Language language)
    {
        var putOff = MeasuresCheck.PutOff(journey).ToLookup(one => one.Factor.Identity, StringComparer.Ordinal);
        return MapLane.Of(LaneKind.Factors, columns, language, column => column.Feelings.SelectMany(feeling => feeling.NegativeFactors)
            .Select(factor => new MapItem(
                Line.Of(new Run("▼ ", Tone.Bad), Rows.Said(factor.Text)),
                [
                    Line.Of(new Run(factor.Contact.Label, Tone.Label), Rows.Said(Channels.Name(factor.Contact, language), Tone.Subtle)),
                    .. putOff[factor.Identity].Select(one => JourneyMap.Texts.Line("NotNow", language, Argument.User("reason", one.Reason))),
                ])));
    }

    private static IEnumerable<Line> Why(ContactFeeling feeling, Language language)
    {
        if (feeling.Words.Count > 0)
        {
            yield return Line.Of(Rows.Said(string.Join(StepTexts.Shared.Get("Or", language), feeling.Words), Tone.Subtle));
        }

        foreach (var trigger in feeling.Triggers)
        {
            yield return JourneyMap.Texts.Line("Trigger", language, Argument.User("trigger", trigger));
        }
    }

    private static Line About(ContactFeeling feeling, Language language) =>
        Line.Of(new Run(feeling.Contact.Label, Tone.Label), Rows.Said(ContactRow.Title(feeling.Contact, language), Tone.Subtle));
}
