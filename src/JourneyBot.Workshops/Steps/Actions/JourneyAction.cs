namespace JourneyBot.Workshops.Steps.Actions;

public enum ActionTone
{
    Neutral,
    Good,
    Bad,
}

public enum Evidence
{
    Assumption,
    Heard,
    Data,
}

public enum Place
{
    Between,
    Start,
    Goal,
}

/// <summary>Something the persona does between start and goal (A043-A051).</summary>
public sealed record JourneyAction(
    string Identity,
    string Label,
    string Text,
    ActionTone Tone,
    Evidence Evidence,
    string? Source,
    Place Place,
    ParticipantId Author,
    DateTimeOffset At)
{
    /// <summary>Everybody who said it: also whose action was merged into this one.</summary>
    public Authors Authors { get; init; } = new(Author);
}
