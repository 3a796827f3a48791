using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

public sealed record DepartmentIsTooLong(int Length, int Limit) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("length", Length), Argument.Count("limit", Limit)];
}

/// <summary>Of the person or department on whose behalf somebody writes.</summary>
public sealed record NameIsTooLong(int Length, int Limit) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("length", Length), Argument.Count("limit", Limit)];
}

/// <summary>In an anonymous workshop nobody is named, in whatever field.</summary>
public sealed record OnlyDepartmentsAreNamed : Refusal;

public sealed record OnlyTheFacilitatorNames : Refusal;

public sealed record OnlyTheFacilitatorRevokes : Refusal;

/// <summary>From text alone nobody is known.</summary>
public sealed record MentionWhoShallLead : Refusal;

public sealed record LeadsAlready : Refusal;

public sealed record FacilitatorIsHere(int Minutes) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("minutes", Minutes)];
}

public sealed record SomebodyHasToLead : Refusal;

public sealed record ObserversOnlyRead : Refusal;

public sealed record OnlyTheFacilitatorKeepsTime : Refusal;

public sealed record ThereIsNoSuchPlan(int Minutes) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("minutes", Minutes)];
}

public sealed record MinutesDoNotFit(int Limit) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("limit", Limit)];
}

public sealed record NoTimeIsSet : Refusal;

public sealed record TimeIsPausedAlready : Refusal;

public sealed record TimeIsNotPaused : Refusal;

/// <summary>The mark was made for a visit of a step that is over.</summary>
public sealed record VisitIsOver : Refusal;
