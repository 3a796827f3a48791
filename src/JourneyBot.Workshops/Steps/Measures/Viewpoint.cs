using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>How the customer, we and competitors see one improvement point (A097): each side by its latest answer.</summary>
public sealed record Viewpoint(Contact Contact, string? Customer, string? Company, string? Competitor)
{
    public bool IsWhole => Customer is not null && Company is not null && Competitor is not null;
}
