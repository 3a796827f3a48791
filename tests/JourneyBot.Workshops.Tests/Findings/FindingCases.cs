using static JourneyBot.Workshops.StepId;

namespace JourneyBot.Workshops.Tests.Findings;

/// <summary>Every finding and every prompt of the seven steps, a row each.</summary>
internal static class FindingCases
{
    private const string OneAction = "actions: what=sees it";
    private static readonly string[] Five = [.. Enumerable.Range(1, 5).Select(i => $"actions: what=walks past shop {i}")];
    private static readonly string[] Ends = ["actions: what=sees it | place=start", "actions: what=buys it | place=goal"];

    /// <summary>Three actions in two phases.</summary>
    private static readonly string[] Trip =
    [
        OneAction, "actions: what=tries it", "actions: what=buys it", "phases: name=Know | actions=#1", "phases: name=Buy | actions=#2,#3",
    ];

    private static readonly string[] ValueTrip = [.. Trip, "theme: kind=value"];
    private static readonly string[] FiveDigital =
        [.. Five, .. Enumerable.Range(1, 5).Select(i => $"touchpoints: actions=#{i} | channel=website | world=digital")];

    private static readonly string[] FiveApart = [.. Five, .. Enumerable.Range(1, 5).Select(i => $"touchpoints: actions=#{i} | channel=website")];

    private static readonly string[] Scored = [.. Trip, "touchpoints: actions=#1 | channel=website", "touchpoints: actions=#3 | channel=shop"];
    private static readonly string[] Blocked = [.. Scored, "emotions: contact=#1 | score=-1 | factor=no mirror"];
    private static readonly string[] Kinds = ["information", "campaign", "ui", "crm", "process", "training", "product"];

    public static IReadOnlyList<FindingCase> All =>
    [
        new(Theme, "NoStart", [], ["theme: start=hears of us"]) { Blocks = true },
        new(Theme, "NoGoal", [], ["theme: goal=buys"]) { Blocks = true },
        new(Theme, "NoProduct", [], ["theme: product=shoes"]),
        new(Theme, "NoPurpose", [], ["theme: purpose=fewer people give up"]),
        new(Theme, "StartIsGoal", ["theme: start=buys | goal=Buys"], ["theme: goal=wears them"]),
        new(Theme, "WholeMap", ["theme: purpose=draw the whole map"], ["theme: purpose=fewer people give up"]),
        new(Theme, "EndsAtPurchase", ["theme: purpose=LTV を上げる | goal=初回購入"], ["theme: goal=リピート購入"]),
        new(Theme, "SubscriptionEnds", ["theme: model=subscription | goal=signs the contract"], ["theme: goal=renews the contract"]),
        new(Theme, "AnswersDiffer", ["theme: goal=buys", "@cho theme: goal=comes back"], ["@cho theme: goal=buys"]),

        new(Persona, "NoName", [], ["persona: name=Mei"]) { Blocks = true },
        new(Persona, "NoOccupation", [], ["persona: occupation=nurse"]),
        new(Persona, "NoGoal", [], ["persona: goal=rest well"]),
        new(Persona, "NoChallenge", [], ["persona: challenges=no time"]),
        new(Persona, "NotFelt", ["empathy: picture=2", "@cho empathy: picture=3"], ["empathy: picture=4"]),
        new(Persona, "Vague", ["persona: occupation=一般"], ["persona: occupation=夜勤の多い看護師"]),
        new(Persona, "NobodyPictured", ["persona: name=Mei | occupation=nurse | goal=rest well | challenges=no time"], ["empathy: picture=4"]),
        new(Persona, "AnswersDiffer", ["persona: goal=rest well", "@cho persona: goal=see more"], ["@cho persona: goal=rest well"]),

        new(Actions, "NoAction", [], [OneAction]) { Blocks = true },
        new(Actions, "NoStartAction", [OneAction], ["actions: what=hears of it | place=start"]),
        new(Actions, "NoGoalAction", [OneAction], ["actions: what=buys it | place=goal"]),
        new(Actions, "NothingBad", Five, ["actions: what=stands in a queue | tone=bad"]),
        new(Actions, "FewActions", [OneAction], Five),
        new(Actions, "Gap", Ends, [.. Five, .. Five, .. Five]),
        new(Actions, "NobodyUnaware", Five, ["actions: what=notices that the old ones hurt"]),
        new(Actions, "NobodyCompares", Five, ["actions: what=口コミを読む"]),
        new(Actions, "NobodyLost", Five, ["actions: what=gives up at the checkout"]),

        new(Phases, "NoPhase", [OneAction], ["phases: name=Know | actions=#1"]) { Blocks = true },
        new(Phases, "Ungrouped", [.. Trip, "actions: what=wears it"], ["phases: name=Buy | actions=#4"]),
        new(Phases, "OnlyOnePhase", [OneAction, "phases: name=Know | actions=#1"], ["phases: name=Buy | actions=#1"]),
        new(Phases, "EmptyPhases", [.. Trip, "phases: name=Buy | actions=#1"], ["phases: name=Know | actions=#1"]),
        new(Phases, "OneActionPhases", Trip, ["phases: name=Know | actions=#2", "actions: what=wears it", "phases: name=Buy | actions=#4"]),
        new(Phases, "NoChange", Trip, ["border: border=#1 | before=unknown | after=curious"]),
        new(Phases, "NoReason", [.. Trip, "border: border=#1 | before=unknown | after=curious"], ["border: border=#1 | reason=a friend wears it"]),
        new(Phases, "NoPayment", ValueTrip, ["value: phase=#2 | payment=here"]),
        new(Phases, "NoValue", ValueTrip, ["value: phase=#1 | wanted=to know | given=photos", "value: phase=#2 | wanted=ease | given=one page"]),
        new(Phases, "NothingThick", ValueTrip, ["value: phase=#2 | weight=high"]),
        new(Phases, "MissingStage", Trip, ["theme: model=oneoff | start=hears of it | goal=buys it", "actions: what=compares two", "phases: name=Know | actions=#4"]),
        new(Phases, "NoSearching", Trip, ["actions: what=reads reviews"]),
        new(Phases, "NoDeciding", [OneAction, "phases: name=Know | actions=#1"], ["actions: what=購入を決める"]),
        new(Phases, "TwoInOne", [.. Trip, "actions: what=goes in and then asks"], ["take back: #6"]),

        new(Touchpoints, "Untouched", [OneAction], ["touchpoints: actions=#1 | channel=website"]),
        new(Touchpoints, "InternalWords", ["actions: what=becomes a lead"], ["take back: #1"]),
        new(Touchpoints, "OneWorld", FiveDigital, ["touchpoints: actions=#1 | channel=shop | world=real"]),
        new(Touchpoints, "NoSurprise", FiveDigital, ["touchpoints: actions=#1 | channel=website | surprise=they read it in the shop"]),
        new(Touchpoints, "Promise", [.. Trip, "touchpoints: actions=#1 | channel=ad", "touchpoints: actions=#2 | channel=website"],
            ["touchpoints: actions=#1 | channel=ad | message=easy", "touchpoints: actions=#2 | channel=website | message=three steps"]),
        new(Touchpoints, "Handover",
            [.. Trip, "touchpoints: actions=#1 | channel=website | department=Marketing", "touchpoints: actions=#2 | channel=shop | department=Sales"],
            ["border: border=#1 | reason=a friend wears it"]),
        new(Touchpoints, "Seam",
            [.. Trip, "touchpoints: actions=#2 | channel=shop | department=Sales", "touchpoints: actions=#3 | channel=app | department=IT"],
            ["touchpoints: actions=#3 | channel=app | department=sales"]),
        new(Touchpoints, "OneSource", [.. Five, "touchpoints: actions=#1 | channel=website"], ["actions: what=reads reviews | evidence=heard"]),
        new(Touchpoints, "NobodyFindsOut", [OneAction, "touchpoints: actions=#1 | channel=website"], ["owners: about=#1 | owner=Kato"]),
        new(Touchpoints, "NoNumber", FiveApart, ["metrics: contact=#1 | name=drop-off | value=38%"]),

        new(Emotions, "Unscored", [OneAction, "touchpoints: actions=#1 | channel=website"], ["emotions: contact=#1 | score=1"]),
        new(Emotions, "BadWithoutReason", [.. Scored, "emotions: contact=#1 | score=-2"], ["emotions: contact=#1 | score=-2 | factor=no mirror"]),
        new(Emotions, "WithoutConcern", Trip, ["concern: border=#1 | concern=Will it fit? | information=photos"]),
        new(Emotions, "JumpWithoutTrigger", [.. Scored, "emotions: contact=#1 | score=2", "emotions: contact=#2 | score=-1"],
            ["emotions: contact=#2 | score=-1 | trigger=the queue"]),
        new(Emotions, "Split", [.. Scored, "emotions: contact=#1 | score=2", "@cho emotions: contact=#1 | score=-2"], ["@cho emotions: contact=#1 | score=1"]),
        new(Emotions, "NothingBeforeGoal", Scored, ["emotions: contact=#2 | score=-1 | factor=the queue"]),
        new(Emotions, "WithoutPlace", [.. Scored, "concern: border=#1 | concern=Will it fit? | information=photos"],
            ["take back: #8", "concern: border=#1 | concern=Will it fit? | information=photos | place=#1"]),
        new(Emotions, "WeakRate", [.. Scored, "metrics: contact=#1 | name=離脱率 | value=20%", "metrics: contact=#2 | name=離脱率 | value=38%"],
            ["emotions: contact=#2 | score=-1 | factor=the queue"]),

        new(Measures, "NoMeasure", [], ["measures: what=a mirror"]),
        new(Measures, "Uncovered", Blocked, ["measures: what=a mirror | answers=#1"]),
        new(Measures, "NoOwner", ["measures: what=a mirror"], ["take back: #1", "measures: what=a mirror | owner=Kato"]),
        new(Measures, "NoIndicator", ["measures: what=a mirror"], ["take back: #1", "measures: what=a mirror | indicator=returns"]),
        new(Measures, "NoDue", ["measures: what=a mirror"], ["take back: #1", "measures: what=a mirror | due=2027-01-15"]),
        new(Measures, "UnusedSurprise", [OneAction, "touchpoints: actions=#1 | channel=sns | surprise=they ask strangers"],
            ["measures: what=answer there | answers=#1"]),
        new(Measures, "OneSided", Blocked, ["viewpoints: point=#1 | customer=I cannot see myself | company=there is one at the till", "viewpoints: point=#1 | competitor=one in each aisle"]),
        new(Measures, "EmptyPhase", [.. Scored, "measures: what=a mirror | answers=#1"], ["measures: what=a second till | answers=#2"]),
        new(Measures, "CrowdedPhase", [.. Scored, .. Enumerable.Range(1, 4).Select(i => $"measures: what=mirror {i} | answers=#1")], ["take back: #8"]),
        new(Measures, "OtherKind", ["measures: what=one", "measures: what=two", "measures: what=three"],
            [.. Kinds.Select(kind => $"measures: what=a {kind} | kind={kind}")]),
    ];
}
