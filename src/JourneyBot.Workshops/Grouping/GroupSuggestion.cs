using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// Proposes groups by wording and position (A054): alike actions stand together, then neighbours do; the start is in the first group, the
/// goal in the last. A few groups of about equal size, parted where neighbours have least in common. The same actions give the same groups.
/// </summary>
public static class GroupSuggestion
{
    private const int Fewest = 3;
    private const int Most = 6;

    /// <summary>Actions that a group is proposed for, about.</summary>
    private const int Comfortable = 4;

    /// <summary>What a cut between alike neighbours costs, as against groups of unequal size.</summary>
    private const double Togetherness = 2;

    /// <param name="actions">In journey order.</param>
    /// <param name="taken">Names of phases that there are.</param>
    public static IReadOnlyList<GroupProposal> Of(IReadOnlyList<JourneyAction> actions, IEnumerable<string> taken, Language language)
    {
        if (actions.Count == 0)
        {
            return [];
        }

        var families = Families(actions);
        var names = new GroupNames(taken, language);
        return [.. Cut(families, CountFor(actions.Count)).Select(group => Propose(group, names))];
    }

    private static int CountFor(int actions) =>
        actions < 2 * Fewest ? (actions + 1) / 2 : Math.Clamp(actions / Comfortable, Fewest, Most);

    /// <summary>Each action joins the first one before it that it is like, as long as both stand in the same part of the journey.</summary>
    private static List<List<WordedAction>> Families(IReadOnlyList<JourneyAction> actions)
    {
        var families = new List<List<WordedAction>>();
        foreach (var action in actions)
        {
            var worded = new WordedAction(action, Wording.Of(action.Text));
            if (FindLike(families, worded) is { } family)
            {
                family.Add(worded);
            }
            else
            {
                families.Add([worded]);
            }
        }

        return families;
    }

    private static List<WordedAction>? FindLike(List<List<WordedAction>> families, WordedAction action)
    {
        foreach (var family in families)
        {
            if (family[0].Action.Place == action.Action.Place && Likeness.Of(family[0].Wording, action.Wording) >= Likeness.Alike)
            {
                return family;
            }
        }

        return null;
    }

    /// <summary>The cheapest way to part the row of families into so many stretches; the first of equally cheap ones.</summary>
    private static List<List<WordedAction>> Cut(List<List<WordedAction>> families, int wanted)
    {
        var ends = new GroupCuts([.. families.Select(family => family.Count)], Cost(families)).Part(Math.Min(wanted, families.Count));
        var groups = new List<List<WordedAction>>();
        var at = 0;
        foreach (var end in ends)
        {
            groups.Add([.. families[at..end].SelectMany(family => family)]);
            at = end;
        }

        return groups;
    }

    /// <summary>What it costs to part a family from the one before it.</summary>
    private static double[] Cost(List<List<WordedAction>> families) =>
    [
        .. families.Select((family, i) => i == 0 ? 0 : Togetherness * Likeness.Of(families[i - 1][^1].Wording, family[0].Wording)),
    ];

    private static GroupProposal Propose(List<WordedAction> group, GroupNames names) =>
        new(names.For(group), [.. group.Select(worded => worded.Action)]);
}

/// <summary>An action and what its words say.</summary>
internal sealed record WordedAction(JourneyAction Action, Wording Wording);
