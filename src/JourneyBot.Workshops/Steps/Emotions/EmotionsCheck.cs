using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What the emotions step notices; nothing of it blocks.</summary>
internal static class EmotionsCheck
{
    private const int Jump = 2;
    private const int Disagreement = 3;

    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { Unscored(journey), BadWithoutReason(journey), WithoutConcern(journey), JumpWithoutTrigger(journey), Split(journey) }.OfType<Finding>();

    private static Finding? Unscored(Journey journey) => EmotionsStep.Unscored(journey).ToList() is { Count: > 0 } open
        ? Find("Unscored", Argument.Count("count", open.Count), Argument.User("action", open[0].Action.Text))
        : null;

    /// <summary>A low point whose cause nobody named (A087).</summary>
    private static Finding? BadWithoutReason(Journey journey) =>
        journey.Feelings.Lowest.FirstOrDefault(feeling => feeling.Mean <= -1 && feeling.NegativeFactors.Count == 0) is { } bad
            ? Find("BadWithoutReason", Argument.User("action", bad.Contact.Action.Text))
            : null;

    /// <summary>A border without a worry and its answer is a gap (A086).</summary>
    private static Finding? WithoutConcern(Journey journey) =>
        journey.Borders.FirstOrDefault(border => border.Concerns.Count == 0) is { } border
            ? Find("WithoutConcern", Argument.User("from", border.From.Name), Argument.User("to", border.To.Name))
            : null;

    /// <summary>Feeling changes by two or more between neighbours, and nobody said why (A090).</summary>
    private static Finding? JumpWithoutTrigger(Journey journey)
    {
        var scored = journey.Feelings.Scored.Where(feeling => feeling.Count > 0).ToList();
        for (var i = 1; i < scored.Count; i++)
        {
            if (Math.Abs(scored[i].Mean - scored[i - 1].Mean) >= Jump && scored[i].Triggers.Count == 0)
            {
                return Find("JumpWithoutTrigger", Argument.User("action", scored[i].Contact.Action.Text));
            }
        }

        return null;
    }

    private static Finding? Split(Journey journey) =>
        journey.Feelings.Scored.FirstOrDefault(feeling => feeling.Spread >= Disagreement) is { } split
            ? Find("Split", Argument.User("action", split.Contact.Action.Text))
            : null;

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Emotions, $"Finding.{name}", EmotionsForm.Texts, arguments);
}
