using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Phases;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>A border where the persona goes from one department's hands into another's (A133).</summary>
internal sealed record Handover(Border Border, string From, string To);

/// <summary>Who owns which touchpoints, phase by phase, as far as somebody said so.</summary>
internal static class Departments
{
    /// <summary>The phase's touchpoints by department, in journey order.</summary>
    public static IReadOnlyList<IGrouping<string, Contact>> Of(Phase phase, Journey journey) =>
        [.. Owned(phase, journey).GroupBy(contact => Folding.Fold(contact.Department!))];

    /// <summary>Where the last touchpoint of a phase and the first of the next belong to two departments.</summary>
    public static IEnumerable<Handover> Handovers(Journey journey) => journey.Borders
        .Select(border => (Border: border, From: Owned(border.From, journey).LastOrDefault(), To: Owned(border.To, journey).FirstOrDefault()))
        .Where(passage => passage is { From: not null, To: not null })
        .Where(passage => Folding.Fold(passage.From!.Department!) != Folding.Fold(passage.To!.Department!))
        .Select(passage => new Handover(passage.Border, passage.From!.Department!, passage.To!.Department!));

    private static IEnumerable<Contact> Owned(Phase phase, Journey journey)
    {
        var actions = phase.Actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        return journey.Contacts.Where(contact => contact.Department is not null && actions.Contains(contact.Action.Identity));
    }
}
