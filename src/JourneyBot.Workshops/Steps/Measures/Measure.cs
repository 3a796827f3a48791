using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Measures;

public enum Size
{
    Small,
    Medium,
    Large,
}

/// <summary>What removes a negative factor and moves the persona on (A102-A109).</summary>
/// <param name="Answers">The contact whose negative factor or low point it answers.</param>
/// <param name="Kind">A catalogue id.</param>
public sealed record Measure(
    string Identity,
    string Label,
    string What,
    Contact? Answers,
    string? Kind,
    Border? Border,
    Size? Cost,
    Size? Impact,
    string? Owner,
    string? Department,
    string? Indicator,
    string? Baseline,
    string? Target,
    DateOnly? Start,
    DateOnly? Due,
    ParticipantId Author)
{
    /// <summary>It runs today already; else the team means to begin it (A012).</summary>
    public bool IsRunning { get; init; }

    /// <summary>Who and how many it takes (A107).</summary>
    public string? People { get; init; }

    /// <summary>Whether it can be done; a catalogue id (A107).</summary>
    public string? Feasible { get; init; }
}
