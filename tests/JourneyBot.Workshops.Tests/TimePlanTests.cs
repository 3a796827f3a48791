namespace JourneyBot.Workshops.Tests;

public class TimePlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly Person Ann = new(Journal.Ann, "Ann");

    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(180)]
    public void Preset_GivesEveryStepItsPart_AndAllOfIt(int total)
    {
        var plan = TimePlan.For(total, StepId.Theme, Now);

        Assert.Equal(total, plan.Minutes.Sum());
        Assert.All(plan.Minutes, minutes => Assert.InRange(minutes, TimePlan.Shortest, total / 3));
        Assert.Equal(total == 60, plan.IsShort);
    }

    [Fact]
    public void ShortMode_GivesPhasesAndTouchpointsLess_AndLeavesNoStepOut()
    {
        var (brief, usual) = (TimePlan.For(60, StepId.Theme, Now), TimePlan.For(90, StepId.Theme, Now));

        Assert.Equal((5, 5), (brief.Of(StepId.Phases), brief.Of(StepId.Touchpoints)));
        Assert.True(brief.Of(StepId.Phases) * 90 < usual.Of(StepId.Phases) * 60);
    }

    [Fact]
    public void Plan_MadeInTheMiddle_SharesAllAmongTheStepsThatAreLeft() =>
        Assert.Equal(90, TimePlan.For(90, StepId.Emotions, Now).Minutes.Skip(5).Sum());

    [Fact]
    public void From_AnyTimeAndStep_FitsWhatIsLeft_OrIsTheShortest()
    {
        var plan = TimePlan.For(90, StepId.Theme, Now);
        foreach (var (step, later) in StepIds.All.SelectMany(step => Enumerable.Range(0, 130).Select(later => (step, later))))
        {
            var planned = plan.Minutes.Skip((int)step).ToList();
            var rest = plan.From(step, Now.AddMinutes(later)).Minutes.Skip((int)step).ToList();

            Assert.All(rest.Zip(planned), pair => Assert.InRange(pair.First, TimePlan.Shortest, pair.Second));
            Assert.InRange(rest.Sum(), Math.Min(90 - later, planned.Sum()), Math.Max(90 - later, rest.Count * TimePlan.Shortest));
        }
    }

    [Fact]
    public void Advance_InTime_GivesTheNextStepWhatWasPlanned_AndAnOverrunIsSharedOut()
    {
        var workshop = Open(90);

        var early = workshop.Advance(Ann, StepId.Theme, [], "next", Now.AddMinutes(2)).Require();
        var late = workshop.Advance(Ann, StepId.Theme, [], "next", Now.AddMinutes(30)).Require();

        Assert.Equal(12, early.Timebox!.Minutes);
        Assert.Equal(60, late.Plan!.Minutes.Skip(1).Sum());
        Assert.Equal(Now.AddMinutes(30 + late.Plan.Of(StepId.Persona)), late.Timebox!.EndsAt);
    }

    [Fact]
    public void Extend_TakesItFromTheStepsAfter()
    {
        var extended = Open(90).Extend(Ann, 10, "extend", Now.AddMinutes(1)).Require();

        Assert.Equal(Now.AddMinutes(18), extended.Timebox!.EndsAt);
        Assert.Equal(72, extended.Plan!.Minutes.Skip(1).Sum());
        Assert.Equal(10, extended.Timebox.Extended);
    }

    [Fact]
    public void Extend_AfterTheTimeIsUp_CountsFromNow_AndCanRunOutAgain()
    {
        var up = Open(90).RunOut("up", Now.AddMinutes(20))!;
        Assert.Null(up.RunOut("up again", Now.AddMinutes(21)));

        var extended = up.Extend(Ann, 5, "extend", Now.AddMinutes(21)).Require();

        Assert.Equal(Now.AddMinutes(26), extended.Timebox!.EndsAt);
        Assert.NotNull(extended.RunOut("up", Now.AddMinutes(26)));
    }

    [Fact]
    public void RunOut_FoundLate_SharesTheOverrunAmongTheStepsAfter()
    {
        var workshop = Open(90);
        Assert.Null(workshop.RunOut("up", Now.AddMinutes(8).AddSeconds(-1)));

        var up = workshop.RunOut("up", Now.AddMinutes(38))!;

        Assert.Equal(52, up.Plan!.Minutes.Skip(1).Sum());
        Assert.Equal(workshop.Step, up.Step);
    }

    [Fact]
    public void Pause_StopsTheTime_AndResumeMovesTheEndOfThePlanToo()
    {
        var paused = Open(90).Pause(Ann, "pause", Now.AddMinutes(3)).Require();
        Assert.Null(paused.RunOut("up", Now.AddMinutes(100)));
        Assert.Equal(5, paused.Timebox!.MinutesLeft(Now.AddMinutes(100)));

        var resumed = paused.Resume(Ann, "resume", Now.AddMinutes(23)).Require();

        Assert.Equal(Now.AddMinutes(28), resumed.Timebox!.EndsAt);
        Assert.Equal(Now.AddMinutes(110), resumed.Plan!.EndsAt);
        Assert.IsType<TimeIsNotPaused>(resumed.Resume(Ann, "again", Now).Refusal);
        Assert.IsType<TimeIsPausedAlready>(paused.Pause(Ann, "again", Now).Refusal);
    }

    [Fact]
    public void Advance_WhilePaused_LosesNoTimeOfThePlan()
    {
        var paused = Open(90).Pause(Ann, "pause", Now.AddMinutes(8)).Require();

        var next = paused.Advance(Ann, StepId.Theme, [], "next", Now.AddMinutes(48)).Require();

        Assert.Equal(82, next.Plan!.Minutes.Skip(1).Sum());
        Assert.Null(next.Timebox!.PausedAt);
    }

    [Fact]
    public void Time_WithoutAPlan_IsOfTheOpenStepOnly()
    {
        var workshop = Workshop().SetTime(Ann, 10, "time", Now).Require();

        Assert.Equal(Now.AddMinutes(10), workshop.Timebox!.EndsAt);
        Assert.Null(workshop.Advance(Ann, StepId.Theme, [], "next", Now).Require().Timebox);
    }

    [Fact]
    public void Time_IsKeptByFacilitatorsOnly_WithinLimits()
    {
        var ben = new Person(Journal.Ben, "Ben");

        Assert.IsType<OnlyTheFacilitatorKeepsTime>(Workshop().MakePlan(ben, 90, "plan", Now).Refusal);
        Assert.IsType<ThereIsNoSuchPlan>(Workshop().MakePlan(Ann, 45, "plan", Now).Refusal);
        Assert.IsType<MinutesDoNotFit>(Workshop().SetTime(Ann, 0, "time", Now).Refusal);
        Assert.IsType<MinutesDoNotFit>(Open(90).Extend(Ann, 241, "extend", Now).Refusal);
        Assert.IsType<NoTimeIsSet>(Workshop().Extend(Ann, 5, "extend", Now).Refusal);
    }

    private static Workshop Workshop() =>
        Workshops.Workshop.Start(new Opening(new WorkshopId("w"), new ConversationKey("c"), "{}", "t", Language.English), Ann, "start", Now);

    private static Workshop Open(int total) => Workshop().MakePlan(Ann, total, "plan", Now).Require();
}
