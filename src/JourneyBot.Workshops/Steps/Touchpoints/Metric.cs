namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>A number of a contact, as exact as it was given.</summary>
/// <param name="Label">Of the entry that gave it.</param>
/// <param name="Meaning">What it says about the persona (A026).</param>
public sealed record Metric(
    string Label, Contact Contact, string Name, decimal Value, string? Unit, string? Period, string? Source, string? Meaning)
{
    public bool IsShare => Unit == "%";
}
