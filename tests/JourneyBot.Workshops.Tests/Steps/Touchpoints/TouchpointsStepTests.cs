using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

public class TouchpointsStepTests
{
    private readonly Trip _trip = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Touchpoints);

    [Theory]
    [InlineData("K7MQ website", "K7MQ", "website")]
    [InlineData("K7MQ、7HCV 公式サイト", "K7MQ,7HCV", "公式サイト")]
    [InlineData("ｋ７ｍｑ，７ＨＣＶ：友人の 投稿", "K7MQ,7HCV", "友人の 投稿")]
    [InlineData("K7MQ\t3F2A: their own app", "K7MQ,3F2A", "their own app")]
    [InlineData("K7MQ LINE", "K7MQ", "LINE")]
    [InlineData("K7MQ mail", "K7MQ", "mail")]
    [InlineData("K7MQ https://example.com/a,b", "K7MQ", "https://example.com/a,b")]
    public void ReadLine_OfLabelsAndAChannel_ReadsBoth(string line, string actions, string channel)
    {
        var answers = TouchpointsForm.Form.ReadLine!(line)!;

        Assert.Equal((actions, channel), (answers["actions"], answers["channel_own"]));
    }

    [Theory]
    [InlineData("shop")]
    [InlineData("mail")]
    [InlineData("LINE")]
    [InlineData("SHOP with friends")]
    [InlineData("友人の投稿")]
    [InlineData("the app, K7MQ")]
    public void ReadLine_WithoutALabelInFront_IsFreeText(string line) => Assert.Null(TouchpointsForm.Form.ReadLine!(line));

    [Fact]
    public void ReadLine_OfLabelsAlone_LeavesTheChannelToBeAsked()
    {
        var answers = TouchpointsForm.Form.ReadLine!("K7MQ 3F2A")!;

        Assert.Equal("K7MQ,3F2A", answers["actions"]);
        Assert.False(answers.ContainsKey("channel_own"));
    }

    [Theory]
    [InlineData("公式サイト", "website")]
    [InlineData("ＷＥＢＳＩＴＥ", "website")]
    [InlineData("posts of friends", "posts of friends")]
    public void Read_OfAChannel_KnowsTheCatalogueInBothLanguages_AndTakesOwnWords(string typed, string channel)
    {
        var answers = new FormReader(TouchpointsForm.Form, new DateOnly(2026, 12, 1)).Read(TouchpointsForm.Form.ReadLine!($"K7MQ {typed}")!).Require();

        Assert.Equal(channel, answers["channel"]);
        Assert.Equal(["K7MQ"], answers.All("actions"));
    }

    [Fact]
    public void Check_OfActionsWithoutATouchpoint_CountsThemAndNamesTheFirst()
    {
        _trip.Meet("sns", _trip.Sees);

        var finding = Assert.Single(_step.Check(_trip.Fold()));

        Assert.Equal(("Finding.Untouched", false), (finding.Key, finding.Blocks));
        Assert.Equal("\"tries it\" has no touchpoint yet (still open: 2). Through what does the customer do it?", finding.Say(Language.English).ToString());
        Assert.Contains(finding.Say(Language.Japanese).Runs, run => run is { Text: "tries it", IsUserText: true });

        _trip.Meet("shop", _trip.Tries, _trip.Buys);
        Assert.Empty(_step.Check(_trip.Fold()));
    }

    [Fact]
    public void Check_OfFiveContactsWithoutASurprise_AsksForOne()
    {
        Meet5("real");
        _trip.Meet("website", new Answers { { "world", "digital" } }, _trip.Sees);
        Assert.Equal(["Finding.NoSurprise"], Found());

        _trip.Meet("website", new Answers { { "surprise", "searched by photo" } }, _trip.Sees);
        Assert.Empty(Found());
    }

    [Fact]
    public void Check_OfContactsOfOneWorldOnly_AsksForTheOther()
    {
        Meet5("digital");
        Assert.Equal(["Finding.OneWorld", "Finding.NoSurprise"], Found());

        _trip.Meet("shop", new Answers { { "world", "real" } }, _trip.Sees);
        Assert.Equal(["Finding.NoSurprise"], Found());
    }

    [Fact]
    public void Options_AreActionsInJourneyOrder_ThoseWithoutATouchpointFirst()
    {
        _trip.Meet("sns", _trip.Sees);

        var options = _step.Options(TouchpointsForm.Form, TouchpointsForm.Form.Find("actions")!, _trip.Fold(), Language.English);

        Assert.Equal([("tries it", true), ("buys it", true), ("sees it", false)], options.Select(option => (option.Text, option.IsMissing)));
        Assert.Equal(Label.Of(_trip.Tries), options[0].Label);
        Assert.Empty(_step.Options(TouchpointsForm.Form, TouchpointsForm.Form.Find("channel")!, _trip.Fold(), Language.English));
    }

    [Fact]
    public void Board_HasCountsFirst_ThenContacts_ThenGaps()
    {
        _trip.Meet("sns", new Answers { { "surprise", "by photo" } }, _trip.Sees);

        var sections = _step.Board(_trip.Fold(), Language.Japanese);

        Assert.Equal("1件の接点　3件の行動のうち1件に接点があります", sections[0].Lines[0].ToString());
        Assert.Equal("sees it × SNS ★", sections[1].Lines[0].Runs[1].Text);
        Assert.Equal(["tries it", "buys it"], sections[2].Lines.Select(line => line.Runs[^1].Text));
        Assert.Equal([null, 1, 2], sections.Select(section => section.Count));
    }

    [Fact]
    public void Summarize_SaysHowManyThroughHowMany_ThenSurprises_ThenChannelsByUse()
    {
        _trip.Meet("shop", _trip.Tries, _trip.Buys);
        _trip.Meet("Friends' posts", new Answers { { "surprise", "by photo" } }, _trip.Sees);

        var sections = _step.Summarize(_trip.Fold(), Language.English);

        Assert.Equal("3 touchpoints through 2 channels.", sections[0].Lines[0].ToString());
        Assert.Equal("sees it × Friends' posts ★ by photo", sections[1].Lines[0].Runs[1].Text);
        Assert.Equal(["Shop  2 actions", "Friends' posts  1 action"], sections[2].Lines.Select(line => line.ToString()));
        Assert.Equal([false, true], sections[2].Lines.Select(line => line.Runs[0].IsUserText));
    }

    [Fact]
    public void Summarize_OfNothing_SaysSo() =>
        Assert.Equal("接点は挙がりませんでした。", Assert.Single(_step.Summarize(_trip.Fold(), Language.Japanese)).Lines[0].ToString());

    [Fact]
    public void BoardAndSummary_OfAHugeJourney_KeepEveryContactAndCountThem()
    {
        var actions = Enumerable.Range(0, 300).Select(i => _trip.Do(new string('長', 190) + i)).ToList();
        for (var i = 0; i < 50; i++)
        {
            _trip.Meet($"{i}" + new string('い', 190), new() { { "surprise", new string('驚', 200) } }, [.. actions.Skip(i * 5).Take(3)]);
        }

        var journey = _trip.Fold();

        Assert.Equal(150, _step.Board(journey, Language.Japanese)[1].Count);
        Assert.Equal([null, 150, 50], _step.Summarize(journey, Language.Japanese).Select(section => section.Count));
    }

    private void Meet5(string world)
    {
        foreach (var channel in new[] { "shop", "event" })
        {
            _trip.Meet(channel, new Answers { { "world", world } }, _trip.Tries, _trip.Buys);
        }

        _trip.Meet("staff", new Answers { { "world", world } }, _trip.Sees);
    }

    private IEnumerable<string> Found() => _step.Check(_trip.Fold()).Select(finding => finding.Key);
}
