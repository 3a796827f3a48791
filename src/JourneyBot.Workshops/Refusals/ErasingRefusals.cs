using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>Its id is kept, so that a late repeat of what opened it does not open it again.</summary>
public sealed record WorkshopWasErased : Refusal;

public sealed record OnlyTheFacilitatorErases : Refusal;

/// <summary>They asked for it a moment ago, or this was sent before they did.</summary>
public sealed record YouAreBeingErased(int Minutes) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("count", Minutes)];
}
