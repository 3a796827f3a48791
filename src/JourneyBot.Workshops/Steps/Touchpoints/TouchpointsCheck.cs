using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>What the touchpoints lack, and what is not said with the customer's eyes (A071-A076).</summary>
internal static class TouchpointsCheck
{
    /// <summary>From so many touchpoints on one expects both worlds, and a surprise.</summary>
    private const int Several = 5;

    private static readonly WordList Internal = new(TouchpointsForm.Texts, "Words.Internal");

    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { Untouched(journey), InternalWords(journey), NothingDigitalOrReal(journey), NoSurprise(journey) }.OfType<Finding>();

    private static Finding? Untouched(Journey journey) => TouchpointsStep.Without(journey) is { Count: > 0 } without
        ? Find("Untouched", Argument.Count("count", without.Count), Argument.User("action", without[0].Text))
        : null;

    /// <summary>No customer would say "lead" (A073).</summary>
    private static Finding? InternalWords(Journey journey) => journey.Contacts.Select(contact => contact.Channel)
        .Concat(journey.Actions.Select(action => action.Text))
        .FirstOrDefault(Internal.IsIn) is { } said
        ? Find("InternalWords", Argument.User("said", said))
        : null;

    private static Finding? NothingDigitalOrReal(Journey journey)
    {
        var contacts = journey.Contacts;
        return contacts.Count >= Several && contacts.All(contact => contact.IsDigital != false) != contacts.All(contact => contact.IsDigital != true)
            ? Find("OneWorld")
            : null;
    }

    private static Finding? NoSurprise(Journey journey) =>
        journey.Contacts.Count >= Several && journey.Contacts.All(contact => contact.Surprise is null) ? Find("NoSurprise") : null;

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Touchpoints, $"Finding.{name}", TouchpointsForm.Texts, arguments);
}
