namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>How well the team can picture the persona: the mean from 1 to 5, and of how many.</summary>
public sealed record Empathy(double Mean, int Count)
{
    /// <summary>Below it most cannot feel with the persona yet.</summary>
    private const double Enough = 3;

    public bool IsTooLittle => Count > 0 && Mean < Enough;
}
