using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Coach;
using JourneyBot.Workshops.Examples;

namespace JourneyBot.Workshops.Tests.Coach;

public class NextQuestionTests
{
    private readonly Journal _journal = new();

    [Fact]
    public void Question_OfAnEmptyStep_IsForWhatTheNextStepNeeds()
    {
        Assert.Equal("Finding.NoStart", Ask(StepId.Theme));
        Assert.Equal("Finding.NoName", Ask(StepId.Persona));
        Assert.Equal("Finding.NoAction", Ask(StepId.Actions));
        Assert.Equal("Finding.NoPhase", Ask(StepId.Phases));
    }

    [Theory]
    [InlineData(Language.English, "There is no action yet. What does Misaki do first?")]
    [InlineData(Language.Japanese, "行動がまだ1つもありません。Misakiは最初に何をしますか？")]
    public void Question_NamesThePersonaInTheLanguageOfTheWorkshop(Language language, string question)
    {
        _journal.Write(StepId.Persona, "persona", new() { { "name", "Misaki" } });

        Assert.Equal(question, NextQuestion.Of(StepId.Actions, _journal.Fold())!.Say(language).ToString());
    }

    [Theory]
    [InlineData(Language.English, "There is no action yet. What does the customer do first?")]
    [InlineData(Language.Japanese, "行動がまだ1つもありません。お客さまは最初に何をしますか？")]
    public void Question_BeforeThereIsAPersona_SpeaksOfTheCustomer(Language language, string question) =>
        Assert.Equal(question, NextQuestion.Of(StepId.Actions, _journal.Fold())!.Say(language).ToString());

    [Fact]
    public void Question_ThatIsAnswered_MakesRoomAtOnce()
    {
        _journal.Write(StepId.Theme, "theme", new() { { "start", "hears of us" } });

        Assert.Equal("Finding.NoGoal", Ask(StepId.Theme));
    }

    [Fact]
    public void Question_ThatThreeContributionsLeaveOpen_GivesWay()
    {
        Do("looks around");
        Do("tries it");
        Assert.Equal("Finding.NoStartAction", Ask(StepId.Actions));

        Do("buys it");
        Assert.Equal("Finding.NoGoalAction", Ask(StepId.Actions));
    }

    [Fact]
    public void Question_WhileOnlyOtherStepsAreWrittenTo_Stays()
    {
        for (var i = 0; i < 9; i++)
        {
            Do($"action {i}");
        }

        Assert.Equal("Finding.NoStart", Ask(StepId.Theme));
    }

    [Fact]
    public void Question_ThatIsTheOnlyOneLeft_IsAskedAgain()
    {
        _journal.Write(StepId.Theme, "theme", new() { { "product", "shoes" }, { "purpose", "more come back" }, { "start", "hears of us" } });
        for (var i = 0; i < 4; i++)
        {
            _journal.Write(StepId.Theme, "theme", new() { { "product", "shoes" } });
        }

        Assert.Equal("Finding.NoGoal", Ask(StepId.Theme));
    }

    [Fact]
    public void Question_FromRowsInAnyOrder_IsTheSame() => Prop.ForAll<int>(seed =>
    {
        var jumble = new Jumble(seed, ["buys", "見る"]);
        var (journey, shuffled) = (jumble.Fold(), jumble.FoldShuffled());

        Assert.All(StepIds.All, step => Assert.Equal(Say(step, journey), Say(step, shuffled)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void Question_WhereAnotherUsefulOneIsLeft_IsNeverAskedTwiceInARow(Language language)
    {
        var entries = RetailExample.Journey(language).Ledger.All;
        foreach (var step in StepIds.All)
        {
            for (var count = 0; count < entries.Count; count++)
            {
                var (before, after) = (Journey.Fold(entries.Take(count), []), Journey.Fold(entries.Take(count + 1), []));
                if (Patience.Ends(step, after.Ledger).Count > Patience.Ends(step, before.Ledger).Count)
                {
                    var (asked, asks) = (NextQuestion.Of(step, before)?.Key, NextQuestion.Of(step, after)?.Key);
                    Assert.True(asks != asked || NextQuestion.Useful(step, after).Count < 2, $"{step} after {count}: {asked}");
                }
            }
        }
    }

    [Fact]
    public void Questions_OfHundredsOfContributions_AreFew()
    {
        for (var i = 0; i < 400; i++)
        {
            Do($"action {i}");
        }

        Assert.InRange(Patience.Ends(StepId.Actions, _journal.Fold().Ledger).Count, 5, 10);
    }

    private static string? Say(StepId step, Journey journey) => NextQuestion.Of(step, journey)?.Say(Language.English).ToString();

    private void Do(string what) => _journal.Write(StepId.Actions, "actions", new() { { "what", what } });

    private string? Ask(StepId step) => NextQuestion.Of(step, _journal.Fold())?.Key;
}
