using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What stops people right before the goal (A100), information that nobody would meet (A098), and where a rate is weakest (A096).</summary>
internal static class EmotionsPrompts
{
    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { BeforeGoal(journey), WithoutPlace(journey), WeakRate(journey) }.OfType<Finding>();

    private static Finding? BeforeGoal(Journey journey)
    {
        if (journey.Phases is not [.., var last])
        {
            return null;
        }

        var actions = last.Actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        var isMet = journey.Contacts.Any(contact => actions.Contains(contact.Action.Identity));
        var isBlocked = journey.Feelings.NegativeFactors.Any(factor => actions.Contains(factor.Contact.Action.Identity));
        return isMet && !isBlocked ? Find("NothingBeforeGoal", Argument.User("phase", last.Name)) : null;
    }

    private static Finding? WithoutPlace(Journey journey) => journey.Borders.SelectMany(border => border.Concerns)
        .FirstOrDefault(concern => concern.Information is not null && journey.FindContact(concern.Place) is null) is { } concern
        ? Find("WithoutPlace", Argument.User("information", concern.Information!))
        : null;

    private static Finding? WeakRate(Journey journey)
    {
        var explained = journey.Feelings.NegativeFactors.Select(factor => factor.Contact.Identity).ToHashSet(StringComparer.Ordinal);
        return WeakRates.Of(journey).FirstOrDefault(metric => !explained.Contains(metric.Contact.Identity)) is { } weak
            ? Find("WeakRate", Argument.User("name", weak.Name), Argument.User("value", MetricLines.Number(weak)), Argument.User("action", weak.Contact.Action.Text))
            : null;
    }

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Emotions, $"Finding.{name}", EmotionsForm.Texts, arguments) { Priority = Priority.Late };
}
