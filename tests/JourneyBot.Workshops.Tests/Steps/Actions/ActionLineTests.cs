using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests.Steps.Actions;

public class ActionLineTests
{
    [Theory]
    [InlineData("+ looks at it", "good", null, "looks at it")]
    [InlineData("＋新作を見る", "good", null, "新作を見る")]
    [InlineData("- fitting rooms are full", "bad", null, "fitting rooms are full")]
    [InlineData("－試着室が混む", "bad", null, "試着室が混む")]
    [InlineData("− gives up", "bad", null, "gives up")]
    [InlineData("・ 店を出る", "neutral", null, "店を出る")]
    [InlineData("▶ hears of us", null, "start", "hears of us")]
    [InlineData("■ + buys", "good", "goal", "buys")]
    [InlineData("bad: gives up: too long", "bad", null, "gives up: too long")]
    [InlineData("困る：サイズがわからない", "bad", null, "サイズがわからない")]
    [InlineData("スタート：ブランドを知る", null, "start", "ブランドを知る")]
    [InlineData("goal: buys", null, "goal", "buys")]
    public void Read_OfALineWithMarks_TakesThemOff(string line, string? tone, string? place, string what)
    {
        var answers = ActionLine.Read(line)!;

        Assert.Equal(what, answers["what"]);
        Assert.Equal(tone, answers.GetValueOrDefault("tone"));
        Assert.Equal(place, answers.GetValueOrDefault("place"));
    }

    [Theory]
    [InlineData("looks at it")]
    [InlineData("-5 degrees outside")]
    [InlineData("+81 is called")]
    [InlineData("they say: too big")]
    [InlineData("-")]
    [InlineData("+ ")]
    [InlineData("")]
    public void Read_OfALineWithoutMarks_LeavesItToTheFreeText(string line) => Assert.Null(ActionLine.Read(line));

    [Fact]
    public void Read_OfTheSameMarkTwice_KeepsTheSecondAsText() => Assert.Equal("+ b", ActionLine.Read("++ b")!["what"]);

    [Fact]
    public void TypedLines_OfSeveralHyphens_AreAListAndNotAllBad() =>
        Assert.Equal(["looks", "tries it on", "buys"], TypedLines.Of("- looks\n- tries it on\n- buys"));

    [Fact]
    public void TypedLines_OfDifferentSigns_KeepThem() => Assert.Equal(["- full", "+ nice"], TypedLines.Of("- full\n\n+ nice"));

    [Fact]
    public void TypedLines_OfOneHyphen_KeepItAsASign() => Assert.Equal(["- full"], TypedLines.Of("- full"));

    [Theory]
    [InlineData("1. looks\n2) buys\n10、 comes again", new[] { "looks", "buys", "comes again" })]
    [InlineData("・見る\n・買う", new[] { "見る", "買う" })]
    [InlineData("1. looks\n- buys", new[] { "1. looks", "- buys" })]
    [InlineData("3 shops\n2 visits", new[] { "3 shops", "2 visits" })]
    public void TypedLines_OfAList_LoseItsMarks(string text, string[] lines) => Assert.Equal(lines, TypedLines.Of(text));
}
