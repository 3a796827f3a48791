using JourneyBot.Workshops.Grouping;
using Xunit.Abstractions;

namespace JourneyBot.Workshops.Tests.Grouping;

public class LikenessTests(ITestOutputHelper output)
{
    private static readonly string[] HeldOut = ["heldout", "heldout2"];

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Likeness_OnTheLabelledPairs_IsRightFourTimesInFiveAndFindsThreeInFive(Language language)
    {
        var whole = LabelledPairs.Whole(Parts(language));
        foreach (var pairs in Parts(language).Append(whole))
        {
            var (precision, recall) = pairs.Measure();
            output.WriteLine($"{language} {pairs.Part}: {pairs.Pairs.Count} pairs, precision {precision:0.00}, recall {recall:0.00}");
        }

        Assert.True(whole.Measure().Precision >= 0.8);
        Assert.True(whole.Measure().Recall >= 0.6);
    }

    /// <summary>A little below what was measured once: a change that understands less than that of new wording was fitted to the known pairs.</summary>
    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Likeness_OnPairsNobodyTunedOn_IsMostlyRightAndFindsOneInThree(Language language)
    {
        var (precision, recall) = LabelledPairs.Whole(HeldOut.Select(part => LabelledPairs.Read(language, part))).Measure();

        Assert.InRange(precision, 0.75, 1);
        Assert.InRange(recall, 0.33, 1);
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void LabelledPairs_AreManyVariedAndTwoSided(Language language)
    {
        foreach (var part in Parts(language))
        {
            Assert.InRange(part.Pairs.Count, 30, int.MaxValue);
            Assert.Equal(part.Pairs.Count, part.Pairs.Select(pair => (pair.One, pair.Other)).Distinct().Count());
            Assert.InRange(part.Pairs.Select(pair => pair.Domain).Distinct().Count(), 5, int.MaxValue);
            Assert.InRange(part.Pairs.Count(pair => pair.IsSame) / (double)part.Pairs.Count, 0.4, 0.6);
        }
    }

    [Theory]
    [InlineData("Reads reviews", "ＲＥＡＤＳ　reviews")]
    [InlineData("ﾚﾋﾞｭｰを読む", "レビューを読む")]
    [InlineData("購入する", "buys it")]
    [InlineData("Gives the shoes back", "Returns the shoes")]
    [InlineData("Check-in at the hotel", "Checks in at the hotel")]
    [InlineData("値段を調べられなかった", "値段を調べていません")]
    [InlineData("予約を取り消したい", "予約をキャンセルしました")]
    public void Likeness_OfOneThingInTwoSpellings_IsHigh(string one, string other) =>
        Assert.InRange(Likeness.Of(one, other), 0.65, 1.01);

    [Theory]
    [InlineData("Logs in", "Logs out")]
    [InlineData("口コミを読む", "口コミを書く")]
    [InlineData("Finds the size", "Cannot find the size")]
    [InlineData("", "Pays")]
    [InlineData("???", "!!!")]
    public void Likeness_OfOppositesOrOfNothing_IsLow(string one, string other) =>
        Assert.InRange(Likeness.Of(one, other), 0, Likeness.Alike - 0.01);

    [Fact]
    public void Likeness_IsTheSameBothWays()
    {
        var pairs = Languages.All.SelectMany(language => LabelledPairs.Read(language, "tuning").Pairs);

        Assert.All(pairs, pair => Assert.Equal(Likeness.Of(pair.One, pair.Other), Likeness.Of(pair.Other, pair.One), 9));
    }

    private static IEnumerable<LabelledPairs> Parts(Language language) =>
        HeldOut.Prepend("tuning").Select(part => LabelledPairs.Read(language, part));
}
