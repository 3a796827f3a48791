namespace JourneyBot.Workshops.Steps.Theme;

/// <summary>What the journey is about (A001-A007). Every field may be missing.</summary>
public sealed record JourneyTheme(
    Settled Product, Settled Purpose, Settled Start, Settled Goal, Settled Kind, Settled BusinessModel)
{
    public bool IsValueJourney => Kind.Value == "value";
}
