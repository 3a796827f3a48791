using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

public sealed record NoWorkshopIsOpen : Refusal;

public sealed record WorkshopIsOpenAlready(StepId Step) : Refusal
{
    protected override Argument[] Arguments(Language language) => [StepTexts.Argument(Step, language)];
}

public sealed record WorkshopHasEnded : Refusal;

public sealed record StepIsNotOpenYet(StepId Step, StepId Current) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [StepTexts.Argument(Step, language), StepTexts.Argument(Current, language, "current")];
}

public sealed record OnlyTheFacilitatorAdvances : Refusal;

public sealed record OnlyTheFacilitatorEnds : Refusal;

public sealed record OnlyTheFacilitatorArranges : Refusal;

public sealed record OnlyTheAuthorWithdraws : Refusal;

public sealed record OnlyTheAuthorMerges : Refusal;

/// <summary>Two labels of the same action, or of two that were merged.</summary>
public sealed record TheyAreOneAlready(string Label) : Refusal
{
    protected override Argument[] Arguments(Language language) => [new("label", Label)];
}

public sealed record OnlyTheAuthorEdits : Refusal;

public sealed record StepIsLeftForEdits(StepId Step) : Refusal
{
    protected override Argument[] Arguments(Language language) => [StepTexts.Argument(Step, language)];
}

/// <summary>Several lines where one entry is changed.</summary>
public sealed record OneEntryStaysOne(string Label) : Refusal
{
    protected override Argument[] Arguments(Language language) => [new("label", Label)];
}

public sealed record OnlyTheFacilitatorSetsAside : Refusal;

public sealed record OnlyTheFacilitatorSilences : Refusal;

/// <summary>Typed text in a group is read by all; so it is not taken while everybody writes for themselves, or nobody's name may show.</summary>
public sealed record WriteOnTheForm : Refusal;

/// <summary>Typed in a group, a vote shows who chose what, where that is not to be known.</summary>
public sealed record VoteOnTheBallot : Refusal;

/// <summary>The card or command was made for a step that is left.</summary>
public sealed record WorkshopHasMovedOn(StepId From, StepId Current) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [StepTexts.Argument(From, language), StepTexts.Argument(Current, language, "current")];
}

public sealed record ThisIsTheLastStep : Refusal;

public sealed record ThisIsTheFirstStep : Refusal;

/// <summary>Without this a later step would be meaningless.</summary>
public sealed record StepIsMissing(Finding Finding) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("finding", Finding.Say(language).ToString())];
}

public sealed record CardIsOfAnotherConversation : Refusal;

/// <summary>The channel told that this person was taken out of the chat or team.</summary>
public sealed record YouWereTakenOut : Refusal;

/// <summary>A preparation goes no further than the persona.</summary>
public sealed record PreparationEndsHere : Refusal;

public sealed record NothingIsPrepared : Refusal;

/// <summary>It was handed over, or thrown away.</summary>
public sealed record PreparationIsUsed : Refusal;

public sealed record OnlyWhoPreparedTakesIt : Refusal;

public sealed record OnlyTheFacilitatorCarriesOver : Refusal;

public sealed record NothingToCarryOver : Refusal;

/// <summary>One map has one persona.</summary>
public sealed record PersonaIsThereAlready(string Name) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("name", Forms.PlainText.Shorten(Name, 60))];
}

/// <summary>The quick start is for a team that has none.</summary>
public sealed record PhasesAreThereAlready(int Count) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("count", Count)];
}

public sealed record NothingToWithdraw : Refusal;

public sealed record NothingIsCalled(string Text) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("text", Forms.PlainText.Shorten(Text, 60))];
}

/// <summary>There is nothing to stop.</summary>
public sealed record YouDoNotFollow : Refusal;

/// <summary>Others kept changing the same thing; nothing was changed by this try.</summary>
public sealed record TooManyAtOnce : Refusal;

/// <summary>The label means nothing that keeps people from going on.</summary>
public sealed record NoFactorIsThere(string Text) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("text", Forms.PlainText.Shorten(Text, 60))];
}

public sealed record OnlyWhoNamedItPutsOff : Refusal;
