using JourneyBot.Workshops.Tests.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Refusals;

public class RefusalTests
{
    private static readonly Refusal[] All =
    [
        new AnswerIsMissing(Probe.Form, Probe.Form.Fields[0]),
        new AnswerIsTooLong(Probe.Form, Probe.Form.Fields[0], 201, 200),
        new AnswerDoesNotFit(Probe.Form, Probe.Form.Fields[0], new string('x', 500)),
        new AnswersAreTooLong(30_001),
        new TooManyLines(51),
        new NothingWasAnswered(),
        new NoWorkshopIsOpen(),
        new WorkshopIsOpenAlready(StepId.Actions),
        new WorkshopHasEnded(),
        new StepIsNotOpenYet(StepId.Phases, StepId.Theme),
        new DepartmentIsTooLong(61, 60),
        new NameIsTooLong(61, 60),
        new OnlyDepartmentsAreNamed(),
        new OnlyTheFacilitatorNames(),
        new OnlyTheFacilitatorRevokes(),
        new MentionWhoShallLead(),
        new LeadsAlready(),
        new FacilitatorIsHere(10),
        new SomebodyHasToLead(),
        new ObserversOnlyRead(),
        new OnlyTheFacilitatorKeepsTime(),
        new ThereIsNoSuchPlan(45),
        new MinutesDoNotFit(240),
        new NoTimeIsSet(),
        new TimeIsPausedAlready(),
        new TimeIsNotPaused(),
        new VisitIsOver(),
        new OnlyTheFacilitatorAdvances(),
        new OnlyTheFacilitatorEnds(),
        new OnlyTheFacilitatorArranges(),
        new OnlyTheAuthorWithdraws(),
        new OnlyTheAuthorMerges(),
        new TheyAreOneAlready("K7MQ"),
        new OnlyTheAuthorEdits(),
        new StepIsLeftForEdits(StepId.Actions),
        new OneEntryStaysOne("K7MQ"),
        new OnlyTheFacilitatorSetsAside(),
        new OnlyTheFacilitatorSilences(),
        new WriteOnTheForm(),
        new VoteOnTheBallot(),
        new SayWhatYouSeeOtherwise(),
        new CommentIsTooLong(2_001),
        new AnswerOnTheCard(),
        new WorkshopHasMovedOn(StepId.Actions, StepId.Phases),
        new ThisIsTheLastStep(),
        new ThisIsTheFirstStep(),
        new StepIsMissing(new Finding(StepId.Theme, "Finding.NoStart", Texts.Beside(typeof(Workshops.Steps.Theme.ThemeStep), "ThemeTexts"))),
        new CardIsOfAnotherConversation(),
        new YouWereTakenOut(),
        new PreparationEndsHere(),
        new NothingIsPrepared(),
        new PreparationIsUsed(),
        new OnlyWhoPreparedTakesIt(),
        new OnlyTheFacilitatorCarriesOver(),
        new NothingToCarryOver(),
        new PersonaIsThereAlready("\u202e{0}"),
        new PhasesAreThereAlready(3),
        new NothingToWithdraw(),
        new NothingIsCalled("\u202e{0}"),
        new NoFactorIsThere("\u202e{0}"),
        new OnlyWhoNamedItPutsOff(),
        new YouDoNotFollow(),
        new WorkshopWasErased(),
        new OnlyTheFacilitatorErases(),
        new YouAreBeingErased(2),
        new TooManyAtOnce(),
        new OnlyTheFacilitatorHoldsVotes(),
        new NothingToVoteOn(),
        new VoteIsOpenAlready(StepId.Emotions),
        new NoVoteIsOpen(),
        new VoteIsClosed(),
        new NotOnTheBallot("ZZZZ"),
        new TooManyVotes(4, 3),
        new VotesDoNotFit(),
        new BallotIsRightThere(),
    ];

    public static IEnumerable<object[]> Refusals => All.Select(refusal => new object[] { refusal });

    [Theory, MemberData(nameof(Refusals))]
    public void Refusal_IsASentenceInBothLanguages(Refusal refusal)
    {
        Assert.Matches(@"[.?!]$", refusal.Say(Language.English).ToString());
        Assert.Matches(@"[。？]$", refusal.Say(Language.Japanese).ToString());
        Assert.All(Languages.All, language => Assert.InRange(refusal.Say(language).ToString().Length, 10, 250));
    }

    [Fact]
    public void EveryRefusalOfTheWorkshop_IsAmongThem() => Assert.Equal(
        typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract).Select(type => type.Name).Order(),
        All.Select(refusal => refusal.GetType().Name).Order());

    [Fact]
    public void Refusal_OfATypedText_MarksItAsTheUsers()
    {
        var line = new AnswerDoesNotFit(Probe.Form, Probe.Form.Fields[0], "<b>").Say(Language.English);

        Assert.Contains(new Run("<b>", IsUserText: true), line.Runs);
    }
}
