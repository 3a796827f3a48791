using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Phases;

public class PhasesStepTests
{
    private readonly Journal _journal = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Phases);

    [Fact]
    public void Fold_OfNoPhase_LeavesAllActionsUngrouped()
    {
        Do("a");
        Do("b");

        Assert.Equal(["a", "b"], _journal.Fold().Ungrouped.Select(action => action.Text));
        Assert.Empty(_journal.Fold().Phases);
    }

    [Fact]
    public void Fold_OfEqualNames_IsOnePhaseAsFirstWritten()
    {
        var (a, b) = (Do("a"), Do("b"));
        Group("Compare", b);
        Group(" ｃｏｍｐａｒｅ ", a);

        var phase = Assert.Single(_journal.Fold().Phases);

        Assert.Equal(("compare", "Compare"), (phase.Key, phase.Name));
        Assert.Equal(["a", "b"], phase.Actions.Select(action => action.Text));
    }

    [Fact]
    public void Fold_OfAnActionPutTwice_TakesTheLatest()
    {
        var a = Do("a");
        Group("Discover", a);
        Group("Compare", a);

        Assert.Equal(["Discover:", "Compare: a"], Columns());
    }

    [Fact]
    public void Fold_OfAWithdrawnPlacement_FallsBackToTheOneBefore()
    {
        var a = Do("a");
        Group("Discover", a);
        var later = Group("Compare", a);
        _journal.Withdraw(later);

        Assert.Equal(["Discover: a"], Columns());
    }

    [Fact]
    public void Fold_OfUnknownAndWithdrawnLabels_DropsThemAndKeepsThePhase()
    {
        var gone = Do("gone");
        _journal.Withdraw(gone);
        _journal.Write(StepId.Phases, "phases", new() { { "name", "Discover" }, { "actions", ["ZZZZ", Label.Of(gone)] } });

        Assert.Equal(["Discover:"], Columns());
    }

    [Fact]
    public void Move_OfAPhaseByName_ChangesTheOrder()
    {
        var (a, b, c) = (Do("a"), Do("b"), Do("c"));
        Group("Buy", c);
        Group("Discover", a);
        Group("Compare", b);
        _journal.Move(StepId.Phases, "DISCOVER", null);
        _journal.Move(StepId.Phases, "buy", "compare");
        _journal.Move(StepId.Phases, "buy", "nowhere");
        _journal.Move(StepId.Phases, "buy", "buy");

        Assert.Equal(["Discover: a", "Compare: b", "Buy: c"], Columns());
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<int, byte[]>((seed, plan) =>
    {
        var journal = new Journal();
        var labels = Enumerable.Range(0, 5)
            .Select(i => Label.Of(journal.Write(StepId.Actions, "actions", new() { { "what", $"{i}" } }))).ToList();
        foreach (var choice in plan)
        {
            var name = $"Phase {choice % 4}";
            _ = choice % 5 == 0
                ? journal.Write(StepId.Phases, new Workshops.Entries.Placement(name, $"phase {choice % 3}"), Journal.Ann)
                : journal.Write(StepId.Phases, "phases", new() { { "name", name }, { "actions", [labels[choice % 5], labels[choice / 5 % 5]] } });
        }

        return Columns(journal.Fold()).SequenceEqual(Columns(journal.FoldShuffled(seed)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Compare: K7MQ, 3F2A", "Compare", "K7MQ,3F2A")]
    [InlineData("比べる：k7mq、３ｆ２ａ 7HCV", "比べる", "k7mq,３ｆ２ａ,7HCV")]
    [InlineData("Step 2: compare: K7MQ", "Step 2: compare", "K7MQ")]
    public void ReadLine_OfANameAndLabels_ReadsBoth(string line, string name, string actions)
    {
        var answers = PhasesForm.Form.ReadLine!(line)!;

        Assert.Equal((name, actions), (answers["name"], answers["actions"]));
    }

    [Theory]
    [InlineData("Compare")]
    [InlineData("Compare:")]
    [InlineData(": K7MQ")]
    [InlineData("Compare: K7MQ and others")]
    [InlineData("Compare: read, test")]
    public void ReadLine_OfAnythingElse_IsFreeText(string line) => Assert.Null(PhasesForm.Form.ReadLine!(line));

    [Fact]
    public void Check_OfNoPhase_Blocks()
    {
        Do("a");

        var finding = Assert.Single(_step.Check(_journal.Fold()));
        Assert.Equal(("Finding.NoPhase", true), (finding.Key, finding.Blocks));
    }

    [Fact]
    public void Check_NamesWhatIsUngroupedEmptyThinAndUnchanged()
    {
        var a = Do("a");
        Do("b");
        Group("Discover", a);
        Group("Compare");

        var findings = _step.Check(_journal.Fold()).ToList();

        Assert.Equal(
            ["Finding.Ungrouped", "Finding.EmptyPhases", "Finding.OneActionPhases", "Finding.NoChange"],
            findings.Select(finding => finding.Key));
        Assert.DoesNotContain(findings, finding => finding.Blocks);
        Assert.Contains(findings[1].Say(Language.Japanese).Runs, run => run is { Text: "Compare", IsUserText: true });
    }

    [Fact]
    public void Check_OfOnePhase_AsksWhereTheAttitudeChanges()
    {
        var (a, b) = (Do("a"), Do("b"));
        Group("All", a, b);

        Assert.Equal("Finding.OnlyOnePhase", Assert.Single(_step.Check(_journal.Fold())).Key);
    }

    [Fact]
    public void Options_ForActions_HaveTheUngroupedOnesFirst()
    {
        var (a, b, c) = (Do("a"), Do("b"), Do("c"));
        Group("Discover", a, c);

        var options = _step.Options(PhasesForm.Form, PhasesForm.Form.Fields[1], _journal.Fold(), Language.English);

        Assert.Equal([("b", true), ("a", false), ("c", false)], options.Select(option => (option.Text, option.IsMissing)));
        Assert.Equal(Label.Of(b), options[0].Label);
    }

    [Fact]
    public void Summarize_ShowsTwoActionsOfAPhaseBadOnesFirst()
    {
        var (a, b, c) = (Do("a"), Do("b", "bad"), Do("c"));
        Group("Discover", a, b, c);

        var sections = _step.Summarize(_journal.Fold(), Language.Japanese);

        Assert.Equal("3件の行動が、1個のフェーズに分かれました。", sections[0].Lines[0].ToString());
        Assert.Equal(["Discover", "b", "a", "ほか 1件"], sections[1].Lines.Select(line => line.Runs.Count > 1 ? Said(line) : line.ToString()));
        Assert.Equal(3, sections[1].Count);
    }

    [Fact]
    public void Summarize_OfNothing_SaysSo() =>
        Assert.Equal("There are no phases yet.", _step.Summarize(_journal.Fold(), Language.English)[0].Lines[0].ToString());

    [Fact]
    public void BoardAndSummary_OfAHugeJourney_HaveASectionForEachPhase()
    {
        var actions = Enumerable.Range(0, 300).Select(i => Do(new string('長', 190) + i)).ToList();
        for (var i = 0; i < 12; i++)
        {
            Group($"{i}" + new string('い', 190), [.. actions.Skip(i * 20).Take(20)]);
        }

        var journey = _journal.Fold();

        Assert.Equal(14, _step.Board(journey, Language.Japanese).Count);
        Assert.Equal(13, _step.Summarize(journey, Language.Japanese).Count);
        Assert.All(_step.Summarize(journey, Language.Japanese), section => Assert.InRange(section.Lines.Count, 1, 6));
    }

    private static string Said(Line line) => line.Runs.First(run => run.IsUserText).Text;

    private static IEnumerable<string> Columns(Journey journey) =>
        journey.Phases.Select(phase => $"{phase.Name}: {string.Join(' ', phase.Actions.Select(action => action.Text))}".TrimEnd());

    private IEnumerable<string> Columns() => Columns(_journal.Fold());

    private string Do(string what, string tone = "neutral") =>
        _journal.Write(StepId.Actions, "actions", new() { { "what", what }, { "tone", tone } });

    private string Group(string name, params IReadOnlyList<string> actions) =>
        _journal.Write(StepId.Phases, "phases", new() { { "name", name }, { "actions", [.. actions.Select(Label.Of)] } });
}
