using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Where several departments meet one customer: seams inside a phase (A080), handovers (A133), promises that must agree (A082).</summary>
internal static class TouchpointsPrompts
{
    /// <summary>Channels where people hear from us before they come.</summary>
    private static readonly string[] Calling = ["ad", "sns", "search", "comparison", "mail", "print"];

    /// <summary>From so many on one may ask how much of it is known.</summary>
    private const int Several = 5;

    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { Promise(journey), LoneHandover(journey), Seam(journey), OneSource(journey), NoNumber(journey), NobodyFindsOut(journey) }.OfType<Finding>();

    /// <summary>What calls people, and the touchpoint right after it, while nobody has said what both tell.</summary>
    private static Finding? Promise(Journey journey) => journey.Contacts.Zip(journey.Contacts.Skip(1))
        .Where(pair => Calling.Contains(pair.First.ChannelId) && pair.Second.ChannelId != pair.First.ChannelId && pair.Second.IsOwned != false)
        .FirstOrDefault(pair => pair.First.Message is null || pair.Second.Message is null) is ({ } before, { } after)
        ? Find("Promise", Argument.User("before", before.Action.Text), Argument.User("after", after.Action.Text)) with { Named = [Channel(before)] }
        : null;

    /// <summary>A handover at whose border nobody has named a worry.</summary>
    private static Finding? LoneHandover(Journey journey) =>
        Departments.Handovers(journey).FirstOrDefault(handover => handover.Border.Concerns.Count == 0 && handover.Border.Why is null) is { } alone
            ? Find("Handover", Argument.User("from", alone.From), Argument.User("to", alone.To), Argument.User("phase", alone.Border.To.Name))
            : null;

    private static Finding? Seam(Journey journey)
    {
        foreach (var phase in journey.Phases)
        {
            if (Departments.Of(phase, journey) is { Count: > 1 } departments)
            {
                var names = string.Join(" / ", departments.Select(department => department.First().Department));
                return Find("Seam", Argument.User("phase", phase.Name), Argument.User("departments", names));
            }
        }

        return null;
    }

    /// <summary>All that is known comes from one kind of evidence (A022).</summary>
    private static Finding? OneSource(Journey journey) =>
        journey.Contacts.Count > 0 && journey.Actions.Count >= Several && journey.Metrics.Count == 0
        && journey.Actions.Select(action => action.Evidence).Distinct().Count() == 1
            ? Find("OneSource")
            : null;

    private static Finding? NoNumber(Journey journey) => journey.Contacts.Count >= Several && journey.Metrics.Count == 0
        ? Find("NoNumber", Argument.User("action", journey.Contacts[0].Action.Text))
        : null;

    /// <summary>With the label to answer it by (A028).</summary>
    private static Finding? NobodyFindsOut(Journey journey) => journey.Contacts.Count > 0 && OpenQuestions.Unowned(journey) is { } assumed
        ? Find("NobodyFindsOut", Argument.User("action", assumed.Text), new Argument("label", assumed.Label))
        : null;

    private static Argument Channel(Contact contact) => new("channel", $"touchpoints.channel.{contact.ChannelId}");

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Touchpoints, $"Finding.{name}", TouchpointsForm.Texts, arguments) { Priority = Priority.Late };
}
