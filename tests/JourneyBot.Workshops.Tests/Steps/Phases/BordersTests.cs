using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Phases;

public class BordersTests
{
    private readonly Journal _journal = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Phases);

    public BordersTests()
    {
        Name("Discover");
        Name("Compare");
        Name("Buy");
    }

    [Fact]
    public void Fold_OfThreePhases_HasTwoBordersWithLabels()
    {
        var borders = _journal.Fold().Borders;

        Assert.Equal(["Discover → Compare", "Compare → Buy"], borders.Select(border => border.Title));
        Assert.Equal(Operation.Of("border", "discover", "compare"), borders[0].Identity);
        Assert.Equal(Label.Of(borders[0].Identity), borders[0].Label);
    }

    [Fact]
    public void Fold_OfSeveralAnswers_TakesTheLatestOfEachField()
    {
        Say(0, new() { { "before", "unknown" }, { "after", "curious" } });
        Say(0, new() { { "after", "keen" }, { "reason", "a friend" } }, Journal.Ann);
        Say(1, new() { { "before", "keen" } });

        var border = _journal.Fold().Borders[0];

        Assert.Equal(("unknown", "keen", "a friend"), (border.Before, border.After, border.Why));
    }

    [Fact]
    public void Fold_OfAWithdrawnAnswer_FallsBackToTheOneBefore()
    {
        Say(0, new() { { "after", "curious" } });
        _journal.Withdraw(Say(0, new() { { "after", "keen" } }));

        Assert.Equal("curious", _journal.Fold().Borders[0].After);
    }

    [Fact]
    public void Fold_OfPhasesMovedApartAndBack_RemembersWhatWasSaid()
    {
        Say(0, new() { { "after", "curious" } });
        _journal.Move(StepId.Phases, "Discover", "Buy");
        Assert.DoesNotContain(_journal.Fold().Borders, border => border.HasChange);

        _journal.Move(StepId.Phases, "Discover", null);
        Assert.Equal("curious", _journal.Fold().Borders[0].After);
    }

    [Fact]
    public void Fold_OfConcerns_KeepsThemWithTheirInformation()
    {
        var label = _journal.Fold().Borders[1].Label;
        var identity = _journal.Write(StepId.Emotions, "concern", new() { { "border", label }, { "concern", "too dear?" }, { "information", "a price list" } });
        _journal.Write(StepId.Emotions, "concern", new() { { "border", "ZZZZ" }, { "concern", "lost" } });

        var borders = _journal.Fold().Borders;

        var concern = Assert.Single(borders.SelectMany(border => border.Concerns));
        Assert.Equal((Label.Of(identity), "too dear?", "a price list", Journal.Ben), (concern.Label, concern.Text, concern.Information, concern.By));
        Assert.Same(concern, Assert.Single(borders[1].Concerns));
    }

    [Theory]
    [InlineData("K7MQ: unknown -> curious / a friend wears it", "unknown ", " curious", "a friend wears it")]
    [InlineData("k7mq unknown → curious", "unknown ", " curious", null)]
    [InlineData("Ｋ７ＭＱ：知らなかった→少し気になる／友人が着ていた", "知らなかった", "少し気になる", "友人が着ていた")]
    public void ReadLine_OfAPassage_ReadsAttitudesAndReason(string line, string before, string after, string? reason)
    {
        var answers = BorderForm.Form.ReadLine!(line)!;

        Assert.Equal(("K7MQ", before, after, reason),
            (answers["border"], answers["before"], answers["after"], answers.GetValueOrDefault("reason")));
    }

    [Theory]
    [InlineData("K7MQ")]
    [InlineData("K7MQ: curious")]
    [InlineData("unknown -> curious")]
    [InlineData("-> K7MQ")]
    [InlineData("home -> shop")]
    [InlineData("")]
    public void ReadLine_OfAnythingElse_IsFreeText(string line) => Assert.Null(BorderForm.Form.ReadLine!(line));

    [Fact]
    public void Check_OfAChangeWithoutAReason_AsksForIt()
    {
        Say(0, new() { { "after", "curious" } });

        var keys = _step.Check(_journal.Fold()).Select(finding => finding.Key).ToList();
        Assert.Equal(["Finding.NoChange", "Finding.NoReason"], keys[^2..]);

        Say(0, new() { { "reason", "a friend" } });
        Say(1, new() { { "before", "keen" }, { "reason", "a sale" } });
        Assert.DoesNotContain(_step.Check(_journal.Fold()), finding => finding.Key is "Finding.NoChange" or "Finding.NoReason");
    }

    [Fact]
    public void Options_HaveBordersWithoutAChangeFirst()
    {
        Say(0, new() { { "after", "curious" } });

        var options = _step.Options(BorderForm.Form, BorderForm.Form.Fields[0], _journal.Fold(), Language.English);

        Assert.Equal([("Compare → Buy", true), ("Discover → Compare", false)], options.Select(option => (option.Text, option.IsMissing)));
    }

    [Fact]
    public void Board_ShowsTheLabelOfEachBorderAndItsChange()
    {
        Say(0, new() { { "before", "unknown" }, { "after", "curious" } });
        var journey = _journal.Fold();

        var lines = _step.Board(journey, Language.Japanese).SelectMany(section => section.Lines).Where(line => line.Weight == Weight.Border).ToList();

        Assert.Equal(journey.Borders.Select(border => new Run(border.Label, Tone.Label)), lines.Select(line => line.Runs[0]));
        Assert.EndsWith("↓ 「unknown」→「curious」", lines[0].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("態度の変化：未定", lines[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Summarize_ShowsChangeAndReasonBetweenThePhases()
    {
        Say(0, new() { { "after", "curious" }, { "reason", "a friend" } });

        var lines = _step.Summarize(_journal.Fold(), Language.English)[1].Lines;

        Assert.Equal(["↓ “？” → “curious”", "Why: a friend"], lines.Where(line => line.Weight == Weight.Border).Select(line => line.ToString()));
    }

    private void Name(string phase) => _journal.Write(StepId.Phases, "phases", new() { { "name", phase }, { "actions", ["ZZZZ"] } });

    private string Say(int border, Answers answers, ParticipantId? by = null) => _journal.Write(
        StepId.Phases, "border", answers.With("border", _journal.Fold().Borders[border].Label), by);
}
