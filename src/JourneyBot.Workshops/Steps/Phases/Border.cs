using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>The passage from a phase to the next: the attitude before and after, why it changed (A055, A056), and what worries there (A086).</summary>
public sealed record Border(
    string Identity,
    string Label,
    Phase From,
    Phase To,
    string? Before,
    string? After,
    string? Why,
    IReadOnlyList<Concern> Concerns)
{
    /// <summary>"Discover → Compare".</summary>
    public string Title => $"{From.Name} → {To.Name}";

    /// <summary>Somebody said how the attitude changes here.</summary>
    public bool HasChange => Before is not null || After is not null;
}
