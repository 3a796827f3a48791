using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Actions;

public class ActionsStepTests
{
    private readonly Journal _journal = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Actions);

    [Fact]
    public void Read_OfSeveralLines_KeepsEachOnce()
    {
        var answers = new FormReader(ActionsForm.Form, new DateOnly(2026, 12, 1))
            .Read(new RawAnswers { ["what"] = "looks\n\n looks \nbuys", ["tone"] = "− bad" }).Require();

        Assert.Equal(["looks", "buys"], answers.All("what"));
        Assert.Equal("bad", answers["tone"]);
    }

    [Fact]
    public void Read_OfNothingToDo_IsRefused() => Assert.IsType<AnswerIsMissing>(
        new FormReader(ActionsForm.Form, new DateOnly(2026, 12, 1)).Read(new RawAnswers { ["tone"] = "good" }).Refusal);

    [Fact]
    public void Fold_PutsStartsFirstAndGoalsLast()
    {
        Do("buys", place: "goal");
        Do("looks");
        Do("hears of us", place: "start");
        Do("compares");

        Assert.Equal(["hears of us", "looks", "compares", "buys"], Texts());
    }

    [Fact]
    public void Fold_OfAllAnswers_KeepsThem()
    {
        var identity = _journal.Write(StepId.Actions, "actions", new()
        {
            { "what", "gives up" }, { "tone", "bad" }, { "evidence", "heard" }, { "source", "shop" }, { "place", "goal" },
        });

        var action = Assert.Single(_journal.Fold().Actions);

        Assert.Equal(
            (identity, Label.Of(identity), "gives up", ActionTone.Bad, Evidence.Heard, "shop", Place.Goal, Journal.Ben),
            (action.Identity, action.Label, action.Text, action.Tone, action.Evidence, action.Source, action.Place, action.Author));
    }

    [Fact]
    public void Fold_OfAWithdrawnAction_LeavesItOutUntilItIsRestored()
    {
        var identity = Do("looks");
        _journal.Withdraw(identity);
        Assert.Empty(_journal.Fold().Actions);

        _journal.Restore(identity);
        Assert.Equal(["looks"], Texts());
    }

    [Fact]
    public void Move_BehindAnother_PutsItThere()
    {
        var (a, _, c) = (Do("a"), Do("b"), Do("c"));
        _journal.Move(StepId.Actions, Label.Of(a), Label.Of(c));

        Assert.Equal(["b", "c", "a"], Texts());
    }

    [Fact]
    public void Move_ToTheFront_StaysBehindTheStart()
    {
        Do("start", place: "start");
        Do("a");
        var b = Do("b");
        _journal.Move(StepId.Actions, Label.Of(b).ToLowerInvariant(), null);

        Assert.Equal(["start", "b", "a"], Texts());
    }

    [Fact]
    public void Move_BehindTheGoalOrTheStart_StaysBetweenThem()
    {
        var (start, goal, a, b) = (Do("start", place: "start"), Do("goal", place: "goal"), Do("a"), Do("b"));
        _journal.Move(StepId.Actions, Label.Of(a), Label.Of(goal));
        Assert.Equal(["start", "b", "a", "goal"], Texts());

        _journal.Move(StepId.Actions, Label.Of(a), Label.Of(start));
        Assert.Equal(["start", "a", "b", "goal"], Texts());
        Assert.NotEqual(a, b);
    }

    [Fact]
    public void Move_OfOrBehindSomethingUnknownWithdrawnOrItself_ChangesNothing()
    {
        var (a, b, gone) = (Do("a"), Do("b"), Do("gone"));
        _journal.Withdraw(gone);
        _journal.Move(StepId.Actions, Label.Of(a), Label.Of(gone));
        _journal.Move(StepId.Actions, "ZZZZ", Label.Of(b));
        _journal.Move(StepId.Actions, Label.Of(b), Label.Of(b));
        _journal.Move(StepId.Actions, "\ud800 not a label", "");

        Assert.Equal(["a", "b"], Texts());
    }

    [Fact]
    public void Move_ThatIsWithdrawn_NoLongerCounts()
    {
        var (a, b) = (Do("a"), Do("b"));
        var move = _journal.Write(StepId.Actions, new Workshops.Entries.Placement(Label.Of(a), Label.Of(b)), Journal.Ann);
        Assert.Equal(["b", "a"], Texts());

        _journal.Withdraw(move);
        Assert.Equal(["a", "b"], Texts());
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<int, byte[]>((seed, plan) =>
    {
        var journal = new Journal();
        var made = new List<string>();
        foreach (var choice in plan)
        {
            switch (choice % 4)
            {
                case 0 when made.Count > 1:
                    journal.Move(StepId.Actions, Label.Of(made[choice % made.Count]), Label.Of(made[choice / 2 % made.Count]));
                    break;
                case 1 when made.Count > 0:
                    journal.Withdraw(made[choice % made.Count]);
                    break;
                default:
                    string[] places = ["between", "start", "goal"];
                    made.Add(journal.Write(StepId.Actions, "actions", new() { { "what", $"{choice}" }, { "place", places[choice % 3] } }));
                    break;
            }
        }

        return journal.Fold().Actions.SequenceEqual(journal.FoldShuffled(seed).Actions);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Check_OfNoAction_Blocks()
    {
        var finding = Assert.Single(_step.Check(_journal.Fold()));

        Assert.Equal(("Finding.NoAction", true), (finding.Key, finding.Blocks));
    }

    [Fact]
    public void Check_OfFewActions_AdvisesOnStartGoalAndMore()
    {
        Do("looks");

        Assert.Equal(["Finding.NoStartAction", "Finding.NoGoalAction", "Finding.FewActions"], Found());
        Assert.DoesNotContain(_step.Check(_journal.Fold()), finding => finding.Blocks);
    }

    [Fact]
    public void Check_OfSeveralGoodActions_AsksWhatGoesWrong()
    {
        Do("start", place: "start");
        Do("goal", place: "goal");
        foreach (var what in new[] { "a", "b", "c" })
        {
            Do(what);
        }

        Assert.Equal(["Finding.NothingBad"], Found());

        Do("gives up", tone: "bad");
        Assert.Empty(Found());
    }

    [Fact]
    public void Board_HasCountFirstThenStartAndGoalThenTheNewestFirst()
    {
        Do("first");
        Do("goal", place: "goal");
        Do("second", tone: "bad");

        var sections = _step.Board(_journal.Fold(), Language.English);

        Assert.Equal("3 actions   + good 0   − bad 1   · neutral 2", sections[0].Lines[0].ToString());
        Assert.Equal("■ Goal  ", Assert.Single(sections[1].Lines).Runs[1].Text);
        Assert.Equal(["second", "first"], sections[2].Lines.Select(line => line.Runs[^1].Text));
        Assert.Equal(2, sections[2].Count);
        Assert.Equal(new Run("− bad  ", Tone.Bad), sections[2].Lines[0].Runs[1]);
    }

    [Fact]
    public void Summarize_StartsWithTheSentenceToRemember()
    {
        Do("looks", tone: "good");
        Do("gives up", tone: "bad");

        Assert.Equal("2件の行動が集まりました。そのうち1件が困ることです。", Lead(Language.Japanese));
        Assert.Equal("2 actions listed, 1 bad.", Lead(Language.English));
    }

    [Fact]
    public void Summarize_OfNothing_SaysSo() => Assert.Equal("行動はまだ書かれていません。", Lead(Language.Japanese));

    [Fact]
    public void Summarize_OfAHugeJourney_KeepsEveryActionAndCountsThem()
    {
        for (var i = 0; i < 300; i++)
        {
            Do(new string('長', 200), tone: i % 3 == 0 ? "bad" : "good");
        }

        var sections = _step.Summarize(_journal.Fold(), Language.Japanese);

        Assert.Equal([100, 200], sections.Where(section => section.Heading is not null).Select(section => section.Count));
    }

    private string Lead(Language language) => _step.Summarize(_journal.Fold(), language)[0].Lines[0].ToString();

    private IEnumerable<string> Texts() => _journal.Fold().Actions.Select(action => action.Text);

    private IEnumerable<string> Found() => _step.Check(_journal.Fold()).Select(finding => finding.Key);

    private string Do(string what, string tone = "neutral", string place = "between") =>
        _journal.Write(StepId.Actions, "actions", new() { { "what", what }, { "tone", tone }, { "place", place } });
}
