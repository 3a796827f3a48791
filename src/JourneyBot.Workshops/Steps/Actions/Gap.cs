using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>
/// Between which neighbours most is likely to be missing: those whose words have least in common, as nothing else tells how far
/// apart two actions are. Where several are as far apart, each in its turn as the list grows.
/// </summary>
internal static class Gap
{
    /// <summary>Null before both ends are known.</summary>
    public static (JourneyAction Before, JourneyAction After)? Widest(IReadOnlyList<JourneyAction> actions)
    {
        if (actions.Count < 2 || actions[0].Place != Place.Start || actions[^1].Place != Place.Goal)
        {
            return null;
        }

        var gaps = actions.Zip(actions.Skip(1)).Where(gap => gap.First.Place != gap.Second.Place || gap.First.Place == Place.Between)
            .Select(gap => (Before: gap.First, After: gap.Second, Common: Common(gap.First.Text, gap.Second.Text))).ToList();
        var least = gaps.Min(gap => gap.Common);
        var widest = gaps.Where(gap => gap.Common <= least).ToList();
        var (before, after, _) = widest[actions.Count % widest.Count];
        return (before, after);
    }

    /// <summary>The share of pairs of letters that both texts have.</summary>
    private static double Common(string one, string other)
    {
        var (pairs, others) = (Pairs(one), Pairs(other));
        return 2.0 * pairs.Intersect(others).Count() / Math.Max(1, pairs.Count + others.Count);
    }

    private static HashSet<string> Pairs(string text)
    {
        var folded = Folding.Fold(text);
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(i => folded.Substring(i, 2)).Where(pair => !pair.Contains(' ', StringComparison.Ordinal))];
    }
}
