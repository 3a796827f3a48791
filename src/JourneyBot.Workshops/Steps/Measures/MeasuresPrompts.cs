using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>
/// Where measures could come from: surprises first (A076), three viewpoints (A097), phases without one (A126) with an idea that fits
/// the stage (A064-A070), phases with too many (A012), kinds that nobody thought of (A106, A117-A125).
/// </summary>
internal static class MeasuresPrompts
{
    /// <summary>Improvement points whose viewpoints are asked for.</summary>
    private const int Points = 3;

    /// <summary>So many measures are there before kinds are asked for: first come those that answer what hurts.</summary>
    private const int Several = 3;

    /// <summary>What promotes a purchase first, or what makes the use worth more (A007).</summary>
    private static readonly (string Kind, string Idea)[] Kinds =
    [
        ("information", "Idea.Information"), ("campaign", "Idea.Campaign"), ("ui", "Idea.Ui"), ("crm", "Idea.Crm"),
        ("process", "Idea.Process"), ("training", "Idea.Training"), ("product", "Idea.Product"),
    ];

    public static IEnumerable<Finding> Run(Journey journey) =>
        new[] { Surprise(journey), Sides(journey), EmptyPhase(journey), CrowdedPhase(journey), OtherKind(journey) }.OfType<Finding>();

    /// <summary>Contacts that surprised us and that no measure makes anything of.</summary>
    public static IEnumerable<Contact> Unused(Journey journey)
    {
        var answered = journey.Measures.Select(measure => measure.Answers?.Identity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return journey.Contacts.Where(contact => contact.Surprise is not null && !answered.Contains(contact.Identity));
    }

    private static Finding? Surprise(Journey journey) => Unused(journey).FirstOrDefault() is { } unused
        ? Find("UnusedSurprise", Argument.User("action", unused.Action.Text), Argument.User("surprise", unused.Surprise!)) with { Priority = Priority.Usual }
        : null;

    /// <summary>The lowest points, as long as one side is not looked from.</summary>
    private static Finding? Sides(Journey journey)
    {
        var whole = journey.Viewpoints.Where(view => view.IsWhole).Select(view => view.Contact.Identity).ToHashSet(StringComparer.Ordinal);
        return journey.Feelings.Lowest.Where(feeling => feeling.Mean < 0).Take(Points)
            .FirstOrDefault(feeling => !whole.Contains(feeling.Contact.Identity)) is { } point
            ? Find("OneSided", Argument.User("action", point.Contact.Action.Text))
            : null;
    }

    private static Finding? EmptyPhase(Journey journey) =>
        journey.Measures.Count > 0 && PhaseCover.Of(journey).FirstOrDefault(cover => cover.Count == 0) is { Phase: var empty }
            ? Find("EmptyPhase", Argument.User("phase", empty.Name)) with { Named = [new Argument("idea", Stages.Of(empty)?.Idea ?? "Idea.Any")] }
            : null;

    private static Finding? CrowdedPhase(Journey journey) => PhaseCover.Of(journey).FirstOrDefault(cover => cover.IsCrowded) is { } crowded
        ? Find("CrowdedPhase", Argument.User("phase", crowded.Phase.Name), Argument.Count("count", crowded.Count), Argument.Count("reasons", crowded.Reasons))
        : null;

    /// <summary>Each in its turn as measures come.</summary>
    private static Finding? OtherKind(Journey journey)
    {
        var used = journey.Measures.Select(measure => measure.Kind).ToHashSet(StringComparer.Ordinal);
        var open = Kinds.Where(kind => !used.Contains(kind.Kind)).ToList();
        if (journey.Theme.IsValueJourney)
        {
            open.Reverse();
        }

        return journey.Measures.Count >= Several && open.Count > 0
            ? Find("OtherKind") with { Named = [new Argument("idea", open[(journey.Measures.Count - Several) % open.Count].Idea)] }
            : null;
    }

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Measures, $"Finding.{name}", MeasuresForm.Texts, arguments) { Priority = Priority.Late };
}
