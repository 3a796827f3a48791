using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>
/// Phases in order of first mention, then as placed by name; equal names are one. An action is where it was put last. A phase
/// that a contribution names stays, with or without actions.
/// </summary>
internal static class PhasesFold
{
    /// <param name="leftOut">Keys of phases without actions that are not wanted.</param>
    public static (IReadOnlyList<Phase> Phases, IReadOnlyList<JourneyAction> Ungrouped) Fold(
        Ledger ledger, IReadOnlyList<JourneyAction> actions, IReadOnlySet<string>? leftOut = null)
    {
        var names = new LinkedList<string>();
        var phases = new Dictionary<string, Column>(StringComparer.Ordinal);
        var phaseOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Phases, PhasesForm.Form.Id))
        {
            var name = said.Answers[PhasesForm.Name] ?? string.Empty;
            var key = Folding.Fold(name);
            if (!phases.ContainsKey(key))
            {
                phases[key] = new Column(names.AddLast(key), name, []);
            }

            foreach (var label in said.Answers.All(PhasesForm.Actions))
            {
                if (ledger.Labels.Find(label, known.Contains) is { } identity)
                {
                    phaseOf[identity] = key;
                }
            }
        }

        Place(ledger, known, names, phases);
        var ungrouped = Group(actions, phases, phaseOf);
        return ([.. names.Where(key => leftOut?.Contains(key) != true).Select(key => new Phase(key, phases[key].Name, phases[key].Actions))], ungrouped);
    }

    private static List<JourneyAction> Group(
        IReadOnlyList<JourneyAction> actions, Dictionary<string, Column> phases, Dictionary<string, string> phaseOf)
    {
        var ungrouped = new List<JourneyAction>();
        foreach (var action in actions)
        {
            var home = phaseOf.TryGetValue(action.Identity, out var key) ? phases[key].Actions : ungrouped;
            home.Add(action);
        }

        return ungrouped;
    }

    private static void Place(
        Ledger ledger, HashSet<string> actions, LinkedList<string> names, Dictionary<string, Column> phases)
    {
        foreach (var placed in ledger.Placements)
        {
            // A label comes before a phase's name, as where the placement was accepted.
            var isAction = ledger.Labels.Find(placed.Target, actions.Contains) is not null;
            if (isAction || !phases.TryGetValue(Folding.Fold(placed.Target), out var target))
            {
                continue;
            }

            Column? after = null;
            var isKnown = placed.After is null || phases.TryGetValue(Folding.Fold(placed.After), out after);
            if (isKnown && after != target)
            {
                Move(names, target.Node, after?.Node);
            }
        }
    }

    private static void Move(LinkedList<string> names, LinkedListNode<string> target, LinkedListNode<string>? after)
    {
        names.Remove(target);
        if (after is null)
        {
            names.AddFirst(target);
        }
        else
        {
            names.AddAfter(after, target);
        }
    }

    private sealed record Column(LinkedListNode<string> Node, string Name, List<JourneyAction> Actions);
}
