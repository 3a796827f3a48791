using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests;

public class WorkshopTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Person Ann = new(Journal.Ann, "Ann");
    private static readonly Person Ben = new(Journal.Ben, "Ben");
    private static readonly Opening Opening = new(new WorkshopId("w"), new ConversationKey("c"), "{}", "t", Language.English);
    private static readonly Workshop Begun = Workshop.Start(Opening, Ann, "op0", Noon);

    [Fact]
    public void Start_MakesWhoStartsTheFacilitatorAtTheTheme()
    {
        Assert.True(Begun.IsLedBy(Ann.Id));
        Assert.False(Begun.IsLedBy(Ben.Id));
        Assert.Equal((StepId.Theme, StepId.Theme, 1, 1, false), (Begun.Step, Begun.Furthest, Begun.Visit, Begun.Version, Begun.IsEnded));
    }

    [Fact]
    public void Advance_ByTheFacilitator_OpensTheNextStep()
    {
        var next = Begun.Advance(Ann, StepId.Theme, [], "op1", Noon).Require();

        Assert.Equal((StepId.Persona, StepId.Persona, 2, 2, "op1"), (next.Step, next.Furthest, next.Visit, next.Version, next.LastOperation));
    }

    [Fact]
    public void Advance_ByAParticipant_IsRefused() =>
        Assert.IsType<OnlyTheFacilitatorAdvances>(Begun.Advance(Ben, StepId.Theme, [], "op1", Noon).Refusal);

    [Fact]
    public void Advance_FromACardOfAnEarlierStep_IsRefused()
    {
        var refusal = At(StepId.Phases).Advance(Ann, StepId.Actions, [], "op", Noon).Refusal;

        Assert.Equal(new WorkshopHasMovedOn(StepId.Actions, StepId.Phases), refusal);
    }

    [Fact]
    public void Advance_OverAFindingThatBlocks_IsRefusedWithItsSentence()
    {
        var findings = StepCatalog.Of(StepId.Theme).Check(Journey.Fold([], [])).Reverse().ToList();

        var refusal = Begun.Advance(Ann, StepId.Theme, findings, "op", Noon).Refusal;

        Assert.Equal(
            "このままでは次のステップに進めません。ゴールがまだ決まっていません。ジャーニーはどこで終わりますか？",
            Assert.IsType<StepIsMissing>(refusal).Say(Language.Japanese).ToString());
    }

    [Fact]
    public void Advance_OverAFindingThatAdvises_IsDone()
    {
        var advice = StepCatalog.Of(StepId.Theme).Check(Journey.Fold([], [])).Where(finding => !finding.Blocks).ToList();

        Assert.False(Begun.Advance(Ann, StepId.Theme, advice, "op", Noon).IsRefused);
    }

    [Fact]
    public void Advance_FromTheLastStep_IsRefused() =>
        Assert.IsType<ThisIsTheLastStep>(At(StepId.Measures).Advance(Ann, StepId.Measures, [], "op", Noon).Refusal);

    [Fact]
    public void GoBack_FromTheFirstStep_IsRefused() => Assert.IsType<ThisIsTheFirstStep>(Begun.GoBack(Ann, StepId.Theme, "op", Noon).Refusal);

    [Fact]
    public void GoBack_KeepsTheLaterStepOpenForContributions()
    {
        var back = At(StepId.Actions).GoBack(Ann, StepId.Actions, "op", Noon).Require();

        Assert.Equal((StepId.Persona, StepId.Actions), (back.Step, back.Furthest));
        Assert.Null(back.Accept(StepId.Actions));
    }

    [Fact]
    public void Accept_OfAnEarlierStep_IsWelcome() => Assert.Null(At(StepId.Phases).Accept(StepId.Theme));

    [Fact]
    public void Accept_OfAStepNotOpenedYet_IsRefused() =>
        Assert.Equal(new StepIsNotOpenYet(StepId.Phases, StepId.Theme), Begun.Accept(StepId.Phases));

    [Fact]
    public void End_ByAParticipant_IsRefused() => Assert.IsType<OnlyTheFacilitatorEnds>(Begun.End(Ben, "op", Noon).Refusal);

    [Fact]
    public void AfterTheEnd_EverythingIsRefused()
    {
        var ended = Begun.End(Ann, "op", Noon).Require();

        Assert.True(ended.IsEnded);
        Assert.All(
            [
                ended.Accept(StepId.Theme),
                ended.End(Ann, "op2", Noon).Refusal,
                ended.Advance(Ann, StepId.Theme, [], "op2", Noon).Refusal,
                ended.GoBack(Ann, StepId.Theme, "op2", Noon).Refusal,
            ],
            refusal => Assert.IsType<WorkshopHasEnded>(refusal));
    }

    [Fact]
    public void Steps_HaveTheOrderAndSlugsOfTheMethod()
    {
        Assert.Equal(["theme", "persona", "actions", "phases", "touchpoints", "emotions", "measures"], StepIds.All.Select(step => step.Slug()));
        Assert.All(StepIds.All, step => Assert.True(StepIds.TryParse(step.Slug(), out var read) && read == step));
        Assert.False(StepIds.TryParse("Theme", out _));
        Assert.Equal(StepIds.All, StepCatalog.All.Select(step => step.Id));
    }

    private static Workshop At(StepId step)
    {
        var workshop = Begun;
        while (workshop.Step != step)
        {
            workshop = workshop.Advance(Ann, workshop.Step, [], $"op{workshop.Version}", Noon).Require();
        }

        return workshop;
    }
}
