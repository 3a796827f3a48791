using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>
/// Actions in journey order: those at the start, those between, those at the goal; in each in order of time, then as placed.
/// A placement never takes an action out of its part: behind a later part it is last of its own, before it the first.
/// </summary>
internal sealed class ActionsFold
{
    private static readonly Place[] Order = [Place.Start, Place.Between, Place.Goal];

    private readonly Dictionary<Place, LinkedList<JourneyAction>> _parts = Order.ToDictionary(place => place, _ => new LinkedList<JourneyAction>());
    private readonly Dictionary<string, LinkedListNode<JourneyAction>> _nodes = new(StringComparer.Ordinal);

    private ActionsFold()
    {
    }

    public static IReadOnlyList<JourneyAction> Fold(Ledger ledger)
    {
        var fold = new ActionsFold();
        foreach (var said in ledger.Of(StepId.Actions, ActionsForm.Form.Id))
        {
            var action = Read(said) with { Authors = AuthorsOf(said, ledger) };
            fold._nodes[action.Identity] = fold._parts[action.Place].AddLast(action);
        }

        foreach (var placed in ledger.Placements)
        {
            fold.Move(ledger.Labels, placed);
        }

        return [.. Order.SelectMany(place => fold._parts[place])];
    }

    private static Authors AuthorsOf(Contributed said, Ledger ledger) =>
        new(ledger.MergedInto(said.Identity).Select(merged => merged.Author).Prepend(said.Author));

    private static JourneyAction Read(Contributed said) => new(
        said.Identity,
        said.Label,
        said.Answers[ActionsForm.What] ?? string.Empty,
        said.Answers[ActionsForm.Tone] switch
        {
            ActionsForm.Good => ActionTone.Good,
            ActionsForm.Bad => ActionTone.Bad,
            _ => ActionTone.Neutral,
        },
        said.Answers[ActionsForm.Evidence] switch
        {
            ActionsForm.Heard => Evidence.Heard,
            ActionsForm.Data => Evidence.Data,
            _ => Evidence.Assumption,
        },
        said.Answers[ActionsForm.Source],
        said.Answers[ActionsForm.Place] switch
        {
            ActionsForm.Start => Place.Start,
            ActionsForm.Goal => Place.Goal,
            _ => Place.Between,
        },
        said.Author,
        said.At);

    private void Move(Labels labels, Placed placed)
    {
        if (Find(labels, placed.Target) is not { } target || (placed.After is not null && Find(labels, placed.After) is null))
        {
            return;
        }

        var after = Find(labels, placed.After);
        if (after == target)
        {
            return;
        }

        var part = target.List!;
        part.Remove(target);
        if (after?.List == part)
        {
            part.AddAfter(after, target);
        }
        else if (after is null || Array.IndexOf(Order, after.Value.Place) < Array.IndexOf(Order, target.Value.Place))
        {
            part.AddFirst(target);
        }
        else
        {
            part.AddLast(target);
        }
    }

    private LinkedListNode<JourneyAction>? Find(Labels labels, string? label) =>
        labels.Find(label, _nodes.ContainsKey) is { } identity ? _nodes[identity] : null;
}
