using JourneyBot.Workshops.Grouping;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests.Grouping;

public class LikelyDuplicatesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Duplicates_AreAlikeActions_TheEarlierOneKept()
    {
        var actions = new[] { Action(2, "口コミを読む"), Action(1, "レビューを読む"), Action(3, "レジで待つ"), Action(4, "口コミを書く") };

        var pair = Assert.Single(LikelyDuplicates.Of(actions));
        Assert.Equal((actions[1], actions[0]), (pair.Kept, pair.Merged));
    }

    [Fact]
    public void Duplicates_PutTheMostAlikeFirst_AndEachActionInOnePair()
    {
        var actions = new[] { Action(1, "Reads reviews"), Action(2, "Compares the prices of coats"), Action(3, "reads  REVIEWS"), Action(4, "Compares prices"), Action(5, "Reads reviews") };

        var pairs = LikelyDuplicates.Of(actions);

        Assert.Equal([(actions[0], actions[2]), (actions[1], actions[3])], pairs.Select(pair => (pair.Kept, pair.Merged)));
    }

    [Fact]
    public void GoodAndBad_OrStartAndGoal_AreNeverTheSame()
    {
        var (good, bad) = (Action(1, "Waits at the till") with { Tone = ActionTone.Good }, Action(2, "Waits at the till") with { Tone = ActionTone.Bad });
        var (start, goal) = (Action(3, "Buys it") with { Place = Place.Start }, Action(4, "Buys it") with { Place = Place.Goal });

        Assert.Empty(LikelyDuplicates.Of([start, good, bad, goal]));
    }

    private static JourneyAction Action(int number, string text) => new(
        Operation.Of("action", $"{number}"), $"{number:0000}", text, ActionTone.Neutral, Evidence.Assumption, null, Place.Between, Journal.Ann, Noon.AddSeconds(number));
}
