using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Grouping;

/// <summary>Two actions that may say the same; the earlier one would be kept.</summary>
public sealed record LikelyDuplicate(JourneyAction Kept, JourneyAction Merged);

/// <summary>
/// Actions that look alike, the most alike first, each in one pair at most. A good and a bad one, or two parts of the journey, are never
/// the same thing.
/// </summary>
public static class LikelyDuplicates
{
    /// <summary>More than for one group: a group may hold what is only about the same situation.</summary>
    private const double Same = 0.5;

    /// <summary>Each is compared with each, so there is an end.</summary>
    private const int Compared = 500;

    public static IReadOnlyList<LikelyDuplicate> Of(IReadOnlyList<JourneyAction> actions)
    {
        var worded = actions.Take(Compared).Select(action => new WordedAction(action, Wording.Of(action.Text))).ToList();
        var folded = worded.ConvertAll(action => Folding.Fold(action.Action.Text));
        var pairs = new List<(double Likeness, int One, int Other)>();
        for (var other = 1; other < worded.Count; other++)
        {
            for (var one = 0; one < other; one++)
            {
                if (Compare(worded[one], worded[other], folded[one] == folded[other]) is >= Same and var likeness)
                {
                    pairs.Add((likeness, one, other));
                }
            }
        }

        var seen = new HashSet<int>();
        return [.. pairs
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.One).ThenBy(pair => pair.Other)
            .Where(pair => !seen.Contains(pair.One) && !seen.Contains(pair.Other) && seen.Add(pair.One) && seen.Add(pair.Other))
            .Select(pair => Pair(actions[pair.One], actions[pair.Other]))];
    }

    private static LikelyDuplicate Pair(JourneyAction one, JourneyAction other) =>
        other.At < one.At ? new LikelyDuplicate(other, one) : new LikelyDuplicate(one, other);

    private static double Compare(WordedAction one, WordedAction other, bool isEqual) =>
        one.Action.Place != other.Action.Place || Contradict(one.Action.Tone, other.Action.Tone) ? 0
        : isEqual ? 1
        : Likeness.Of(one.Wording, other.Wording);

    private static bool Contradict(ActionTone one, ActionTone other) =>
        (one, other) is (ActionTone.Good, ActionTone.Bad) or (ActionTone.Bad, ActionTone.Good);
}
