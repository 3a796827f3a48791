namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>What a phase is worth to the customer (A008-A010).</summary>
/// <param name="Label">By which people name the phase in this form.</param>
/// <param name="IsPaidHere">Of one phase at most.</param>
public sealed record PhaseValue(Phase Phase, string Label, string? Wanted, string? Given, bool? IsThick, bool IsPaidHere)
{
    public bool IsKnown => Wanted is not null && Given is not null;
}
