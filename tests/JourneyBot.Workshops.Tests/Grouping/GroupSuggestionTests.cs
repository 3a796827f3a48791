using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Grouping;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests.Grouping;

public class GroupSuggestionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Doings = ["Reads", "Compares", "Asks about", "Buys", "Waits for", "Returns", "Shares", "Forgets"];

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Groups_OfTheExample_AreThreeToSix_InJourneyOrder_AndHoldEveryActionOnce(Language language)
    {
        var actions = RetailExample.Journey(language).Actions;

        var groups = GroupSuggestion.Of(actions, [], language);

        Assert.InRange(groups.Count, 3, 6);
        Assert.Equal(actions.Select(action => action.Label).Order(), groups.SelectMany(group => group.Actions).Select(action => action.Label).Order());
        Assert.All(actions.Where(action => action.Place == Place.Start), start => Assert.Contains(start, groups[0].Actions));
        Assert.All(actions.Where(action => action.Place == Place.Goal), goal => Assert.Contains(goal, groups[^1].Actions));
    }

    [Fact]
    public void AlikeActions_FarApart_AreInOneGroup()
    {
        var actions = Actions(
            "Sees an ad", "Reads the reviews", "Goes to the shop", "Asks the staff", "Tries the coat on", "Waits at the till",
            "Checks the ratings", "Pays by card", "Wears the coat", "Tells a friend about it", "Gets an email", "Comes back");

        var groups = GroupSuggestion.Of(actions, [], Language.English);

        Assert.Single(groups, group => group.Actions.Contains(actions[1]) && group.Actions.Contains(actions[6]));
    }

    [Fact]
    public void Groups_AreNeighbours_WhereNothingIsAlike()
    {
        var actions = Actions("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india");

        var groups = GroupSuggestion.Of(actions, [], Language.English);

        Assert.Equal(actions, groups.SelectMany(group => group.Actions));
        Assert.All(groups, group => Assert.Equal(3, group.Actions.Count));
    }

    [Theory, InlineData(0, 0), InlineData(1, 1), InlineData(2, 1), InlineData(3, 2), InlineData(5, 3), InlineData(6, 3), InlineData(20, 5), InlineData(200, 6)]
    public void Groups_AreAsManyAsTheActionsFill(int actions, int groups) =>
        Assert.Equal(groups, GroupSuggestion.Of(Actions([.. Enumerable.Range(0, actions).Select(Unlike)]), [], Language.English).Count);

    [Fact]
    public void AGroup_IsCalledByWhatItsActionsDo_ElseByWhatTheyAreAbout_ElseByItsFirstAction()
    {
        Assert.Equal("Compare", Name(Language.English, "Compares the coats", "Compares the prices"));
        Assert.Equal("比べる", Name(Language.Japanese, "価格を比較する", "色を見比べる"));
        Assert.Equal("Zebras", Name(Language.English, "Looks at zebras", "Zebras everywhere"));
        Assert.Equal("口コミ", Name(Language.Japanese, "口コミを読む", "口コミが多い"));
        Assert.Equal("支払う", Name(Language.Japanese, "カードで支払う"));
        Assert.Equal("Hums", Name(Language.English, "Hums"));
    }

    [Fact]
    public void NoTwoGroups_NorAPhaseThatThereIs_ShareAName()
    {
        var actions = Actions([.. Enumerable.Repeat("Hums", 4), .. Enumerable.Range(0, 8).Select(Unlike)]);

        var groups = GroupSuggestion.Of(actions, ["ＨＵＭＳ", "Compare"], Language.English);

        string[] names = ["hums", "compare", .. groups.Select(group => Folding.Fold(group.Name))];
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void TheSameActions_GiveTheSameGroups()
    {
        var actions = Actions([.. Enumerable.Range(0, 60).Select(i => $"{Doings[i % 8]} thing {i % 11}")]);

        Assert.Equal(Tell(GroupSuggestion.Of(actions, [], Language.English)), Tell(GroupSuggestion.Of([.. actions], [], Language.English)));
    }

    [Fact]
    public void ThreeHundredActions_TakeAboutFourTimesWhatSeventyFiveDo()
    {
        var (few, many) = (Allocated(75), Allocated(300));

        // Quadratic would be sixteen times.
        Assert.InRange(many, 0, few * 6);
    }

    private static long Allocated(int count)
    {
        var actions = Actions([.. Enumerable.Range(0, count).Select(Unlike)]);
        GroupSuggestion.Of(actions, [], Language.English);
        var before = GC.GetAllocatedBytesForCurrentThread();
        GroupSuggestion.Of(actions, [], Language.English);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Unlike(int number) => Operation.Of($"{number}");

    private static string Name(Language language, params string[] texts) => GroupSuggestion.Of(Actions(texts), [], language)[0].Name;

    private static string Tell(IEnumerable<GroupProposal> groups) =>
        string.Join('\n', groups.Select(group => $"{group.Name}: {string.Join(' ', group.Actions.Select(action => action.Label))}"));

    private static List<JourneyAction> Actions(params string[] texts) => [.. texts.Select((text, i) => new JourneyAction(
        Operation.Of("action", $"{i}"), $"{i:0000}", text, ActionTone.Neutral, Evidence.Assumption, null, Place.Between, Journal.Ann, Noon.AddSeconds(i)))];
}
