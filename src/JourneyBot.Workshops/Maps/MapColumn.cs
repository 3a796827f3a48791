using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Maps;

/// <summary>A phase of the map with what happens in it; the last one may hold what is in no phase yet.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Mean">Of the emotion curve, -2 to 2; null where nobody scored.</param>
/// <param name="Lowest">One of the lowest points of the curve.</param>
public sealed record MapColumn(int Number, string Name, double? Mean, bool Lowest)
{
    /// <summary>The column of what is in no phase carries no number: the phases are counted without it.</summary>
    public bool IsPhase => Phase is not null;

    /// <summary>Null: what is in no phase.</summary>
    internal Phase? Phase { get; private init; }

    internal IReadOnlyList<JourneyAction> Actions { get; private init; } = [];

    internal IReadOnlyList<Contact> Contacts { get; private init; } = [];

    internal IReadOnlyList<ContactFeeling> Feelings { get; private init; } = [];

    internal static IReadOnlyList<MapColumn> Of(Journey journey, Language language)
    {
        var lowest = journey.Feelings.Curve.Min();
        var columns = journey.Phases.Select((phase, i) => Of(journey, phase.Name, i, phase.Actions, journey.Feelings.Curve.ElementAtOrDefault(i)) with
        {
            Phase = phase,
            Lowest = lowest < 0 && journey.Feelings.Curve.ElementAtOrDefault(i) == lowest,
        });
        return journey.Ungrouped.Count == 0
            ? [.. columns]
            : [.. columns, Of(journey, JourneyMap.Texts.Get("Ungrouped", language), journey.Phases.Count, journey.Ungrouped, null)];
    }

    private static MapColumn Of(Journey journey, string name, int i, IReadOnlyList<JourneyAction> actions, double? mean)
    {
        var mine = actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        return new MapColumn(i + 1, name, mean, Lowest: false)
        {
            Actions = actions,
            Contacts = [.. journey.Contacts.Where(contact => mine.Contains(contact.Action.Identity))],
            Feelings = [.. journey.Feelings.Scored.Where(feeling => mine.Contains(feeling.Contact.Action.Identity))],
        };
    }
}
