using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Theme;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Theme;

public class ThemeStepTests
{
    private readonly Journal _journal = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Theme);

    [Fact]
    public void Fold_OfNothing_HasNoThemeAndBlocksOnStartAndGoal()
    {
        var findings = _step.Check(_journal.Fold()).ToList();

        Assert.Equal(
            ["Finding.NoStart", "Finding.NoGoal", "Finding.NoProduct", "Finding.NoPurpose"],
            findings.Select(finding => finding.Key));
        Assert.Equal(["Finding.NoStart", "Finding.NoGoal"], findings.Where(finding => finding.Blocks).Select(finding => finding.Key));
    }

    [Fact]
    public void Check_OfACompleteTheme_FindsNothing()
    {
        Say(new() { { "product", "Shop" }, { "purpose", "Fewer leave" }, { "start", "Hears of us" }, { "goal", "Buys" } });

        Assert.Empty(_step.Check(_journal.Fold()));
    }

    [Fact]
    public void Check_OfAGoalThatIsTheStart_AdvisesOnly()
    {
        Say(new() { { "product", "Shop" }, { "purpose", "Fewer leave" }, { "start", "Ｂuys" }, { "goal", " buys" } });

        var finding = Assert.Single(_step.Check(_journal.Fold()));
        Assert.Equal(("Finding.StartIsGoal", false), (finding.Key, finding.Blocks));
    }

    [Fact]
    public void Fold_OfTwoAnswersByOnePerson_TakesTheLaterAndKeepsNoProposal()
    {
        Say(new() { { "goal", "Looks" } });
        Say(new() { { "goal", "Buys" } });

        Assert.Equal("Buys", _journal.Fold().Theme.Goal.Value);
        Assert.Empty(_journal.Fold().Theme.Goal.Proposals);
    }

    [Fact]
    public void Fold_OfAThenBThenA_EndsWithA()
    {
        Say(new() { { "goal", "A" } });
        Say(new() { { "goal", "B" } });
        Say(new() { { "goal", "A" } });

        Assert.Equal("A", _journal.Fold().Theme.Goal.Value);
    }

    [Fact]
    public void Fold_OfAFacilitatorsAnswerBeforeAParticipants_TakesTheFacilitatorsAndKeepsTheOtherAsAProposal()
    {
        Say(new() { { "goal", "Buys" } }, Journal.Ann);
        var identity = Say(new() { { "goal", "Comes again" } });

        var goal = _journal.Fold().Theme.Goal;

        Assert.Equal("Buys", goal.Value);
        Assert.Equal([new Proposal("Comes again", Label.Of(identity), Journal.Ben)], goal.Proposals);
    }

    [Fact]
    public void Fold_OfEqualAnswersInOtherWidthAndCase_KeepsNoProposal()
    {
        Say(new() { { "goal", "ＢＵＹＳ  it" } });
        Say(new() { { "goal", "buys it" } }, Journal.Cho);

        Assert.Equal("buys it", _journal.Fold().Theme.Goal.Value);
        Assert.Empty(_journal.Fold().Theme.Goal.Proposals);
    }

    [Fact]
    public void Fold_OfAFacilitatorsEmptyAnswer_ClearsTheFieldUntilSomebodyAnswersAgain()
    {
        Say(new() { { "goal", "Buys" } });
        Say(new() { { "goal", [] } }, Journal.Ann);
        Assert.Equal(Settled.Empty, _journal.Fold().Theme.Goal);

        Say(new() { { "goal", "Looks" } }, Journal.Cho);
        Assert.Equal("Looks", _journal.Fold().Theme.Goal.Value);
    }

    [Fact]
    public void Fold_OfAParticipantsEmptyAnswer_ClearsNothing()
    {
        Say(new() { { "goal", "Buys" } }, Journal.Cho);
        Say(new() { { "goal", [] } });

        Assert.Equal("Buys", _journal.Fold().Theme.Goal.Value);
    }

    [Fact]
    public void Fold_OfAWithdrawnAnswer_FallsBackToTheOneBefore()
    {
        Say(new() { { "goal", "Looks" } });
        var late = Say(new() { { "goal", "Buys" } });
        _journal.Withdraw(late);
        Assert.Equal("Looks", _journal.Fold().Theme.Goal.Value);

        _journal.Restore(late);
        Assert.Equal("Buys", _journal.Fold().Theme.Goal.Value);
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame()
    {
        foreach (var who in new[] { Journal.Ben, Journal.Ann, Journal.Cho, Journal.Ben })
        {
            Say(new() { { "goal", $"Goal of {who}" }, { "start", "Hears" } }, who);
        }

        var expected = Written(_journal.Fold());
        Assert.All(Enumerable.Range(0, 50), seed => Assert.Equal(expected, Written(_journal.FoldShuffled(seed))));
    }

    [Fact]
    public void Ask_WhatSomebodyElseHasSaid_IsLeftOut()
    {
        Say(new() { { "product", "Shop" }, { "start", "Hears" } }, Journal.Cho);

        var fields = _step.Ask(ThemeForm.Form, _journal.Fold());

        Assert.Equal(["purpose", "goal"], fields.Select(field => field.Id));
        Assert.Equal("purpose", _step.FreeText(ThemeForm.Form, _journal.Fold())?.Id);
    }

    [Theory]
    [InlineData("goal: buys", "goal", " buys")]
    [InlineData("ゴール：買う", "goal", "買う")]
    [InlineData("ＧＯＡＬ: buys: at once", "goal", " buys: at once")]
    public void ReadLine_ThatNamesAField_AnswersThatField(string line, string field, string answer) =>
        Assert.Equal(answer, ThemeForm.Form.ReadLine!(line)![field]);

    [Theory]
    [InlineData("buys it")]
    [InlineData(": buys")]
    [InlineData("note: buys")]
    public void ReadLine_ThatNamesNoField_IsFreeText(string line) => Assert.Null(ThemeForm.Form.ReadLine!(line));

    [Fact]
    public void Board_WithADifferingAnswer_ShowsItBelowTheFieldWithItsLabel()
    {
        Say(new() { { "goal", "Buys" } }, Journal.Ann);
        var label = Label.Of(Say(new() { { "goal", "Comes again" } }));

        var rows = _step.Board(_journal.Fold(), Language.Japanese)[^1].Lines;

        var at = rows.ToList().FindIndex(row => row.Runs.Any(run => run.Text == "Buys"));
        Assert.Equal(new Run(label, Tone.Label), rows[at + 1].Runs[0]);
        Assert.Equal(new Run("Comes again", IsUserText: true), rows[at + 1].Runs[^1]);
    }

    [Theory]
    [InlineData(Language.English, "We map “Shop”, from “Hears” to “not decided yet”.")]
    [InlineData(Language.Japanese, "「Shop」について、「Hears」から「未定」までを描きます。")]
    public void Summarize_WithoutAGoal_SaysThatItIsUndecided(Language language, string lead)
    {
        Say(new() { { "product", "Shop" }, { "start", "Hears" }, { "kind", "value" }, { "model", "月額" } });

        var sections = _step.Summarize(_journal.Fold(), language);

        Assert.Equal(lead, sections[0].Lines[0].ToString());
        Assert.Equal(Weight.Lead, sections[0].Lines[0].Weight);
        Assert.Contains(sections[1].Lines[^1].Runs, run => run is { Text: "月額", IsUserText: true });
        Assert.True(_journal.Fold().Theme.IsValueJourney);
    }

    private static string Written(Journey journey) =>
        string.Join('\n', journey.Theme.Fields.OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{field.Key} {field.Value.Value} {string.Join(", ", field.Value.Proposals)}"));

    private string Say(Answers answers, ParticipantId? by = null) => _journal.Write(StepId.Theme, "theme", answers, by);
}
