using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Importing;

/// <summary>Lists as whiteboards and documents give them.</summary>
public class PastedListTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("- waits", "waits")]
    [InlineData("-waits", "waits")]
    [InlineData("* waits", "waits")]
    [InlineData("• waits", "waits")]
    [InlineData("・店員に聞く", "店員に聞く")]
    [InlineData("◦ waits", "waits")]
    [InlineData("–　試着する", "試着する")]
    [InlineData("1. waits", "waits")]
    [InlineData("12) waits", "waits")]
    [InlineData("１．試着する", "試着する")]
    [InlineData("3、試着する", "試着する")]
    [InlineData("①試着する", "試着する")]
    [InlineData("⑫ 試着する", "試着する")]
    [InlineData("（1）試着する", "試着する")]
    [InlineData("（１０）試着する", "試着する")]
    [InlineData("(2) waits", "waits")]
    [InlineData("- [ ] waits", "waits")]
    [InlineData("- [x] 1. waits", "waits")]
    [InlineData("☑ waits", "waits")]
    [InlineData("-5 degrees outside", "-5 degrees outside")]
    [InlineData("1.5 hours of waiting", "1.5 hours of waiting")]
    [InlineData("2026 catalogue", "2026 catalogue")]
    [InlineData("(asks a friend) and buys", "(asks a friend) and buys")]
    [InlineData("=1+2", "=1+2")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("<b>waits</b>", "<b>waits</b>")]
    public void Line_LosesItsBulletAndNothingElse(string line, string text) =>
        Assert.Equal(["first", text, "last"], Texts(Read($"first\n{line}\nlast")));

    [Theory]
    [InlineData("-")]
    [InlineData("・")]
    [InlineData("1.")]
    [InlineData("②")]
    [InlineData("（3）")]
    [InlineData("---")]
    [InlineData("　")]
    [InlineData("\t\t")]
    [InlineData("")]
    public void Line_OfMarksAlone_IsEmpty(string line)
    {
        var import = Read($"first\n{line}\nlast");

        Assert.Equal(["first", "last"], Texts(import));
        Assert.Equal([(2, SkipReason.Empty)], Reasons(import));
    }

    [Fact]
    public void Cells_BetweenTabs_AreNotesOfTheirOwn_AndTheirNumbersAreNot() =>
        Assert.Equal(["sees it", "asks a friend", "tries it"], Texts(Read("1\tsees it\tasks a friend\n2\t\ttries it")));

    [Fact]
    public void DashLines_InAListWithPlusLines_AreBadOnes()
    {
        var import = Read("+ finds the size\n- waits\n・asks");

        Assert.Equal(["finds the size", "waits", "asks"], Texts(import));
        Assert.Equal(["good", "bad", null], import.Entries.Select(answers => answers["tone"]));
    }

    [Fact]
    public void Line_SaidBefore_IsADuplicate_WhateverItsCaseAndWidth()
    {
        var import = Read("- Asks a friend\n2) asks  a friend\nＡｓｋｓ a friend\nwaits");

        Assert.Equal(["Asks a friend", "waits"], Texts(import));
        Assert.Equal([(2, SkipReason.Duplicate), (3, SkipReason.Duplicate)], Reasons(import));
    }

    [Fact]
    public void Line_OverTheLimit_IsLeftOutAndNeverCut()
    {
        var import = Read($"{new string('x', 200)}\n- {new string('y', 201)}");

        Assert.Equal([new string('x', 200)], Texts(import));
        Assert.Equal([(2, SkipReason.TooLong)], Reasons(import));
        Assert.Equal(201, Assert.IsType<AnswerIsTooLong>(import.Skipped[0].Why).Length);
    }

    [Fact]
    public void ByteOrderMarkAndLineEndsOfAFile_AreNoPartOfTheText() => Assert.Equal(["sees it", "waits"], Texts(Read("\uFEFF- sees it\r\n- waits\r\n")));

    [Theory, InlineData("Actions"), InlineData("行動："), InlineData("すること")]
    public void FirstLine_ThatNamesTheField_IsAHeading(string heading)
    {
        var import = Read($"{heading}\nsees it");

        Assert.Equal(["sees it"], Texts(import));
        Assert.Equal([(1, SkipReason.Heading)], Reasons(import));
    }

    [Fact]
    public void Line_OfAFormThatReadsLabels_IsReadAsIfTyped_AndOthersDoNotFit()
    {
        var import = PastedList.Read(PastedList.FormOf(StepId.Touchpoints)!, "・K7MQ website\n・shop", Today);

        var only = Assert.Single(import.Entries);
        Assert.Equal(("K7MQ", "website"), (only["actions"], only["channel"]));
        Assert.Equal([(2, SkipReason.Unfit)], Reasons(import));
    }

    [Theory, InlineData(StepId.Theme), InlineData(StepId.Persona)]
    public void StepsWithOneAnswerToEachQuestion_TakeNoList(StepId step) => Assert.Null(PastedList.FormOf(step));

    [Fact]
    public void Marks_OfAnyText_AreReadWithoutEnd()
    {
        var hostile = string.Join('\n', new[] { new string('-', 5_000), new string('（', 500), "\u202e- x", "- \ud800", string.Concat(Enumerable.Repeat("1. ", 300)) });

        var import = Read(hostile);

        Assert.All(Texts(import), text => Assert.InRange(text!.Length, 1, 200));
    }

    private static Import Read(string text) => PastedList.Read(StepCatalog.Of(StepId.Actions).Forms[0], text, Today);

    private static IEnumerable<string?> Texts(Import import) => import.Entries.Select(answers => answers["what"]);

    private static IEnumerable<(int, SkipReason)> Reasons(Import import) => import.Skipped.Select(line => (line.Number, line.Reason));
}
