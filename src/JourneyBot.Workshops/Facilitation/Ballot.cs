using System.Collections.Immutable;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>One thing chosen on a ballot. A ready mark chooses one thing with weight 1, and is taken back with no choice.</summary>
public sealed record Choice(string Item, int Weight);

/// <summary>
/// What one person says in one round: a vote, or "I am done" on one visit of a step. The whole is set anew, never toggled.
/// </summary>
/// <param name="Round">Letters, digits, - and _ are kept short in keys; the visits of steps are "visit-N".</param>
/// <param name="Operations">Of the last intentions, newest last: a late repeat of an older one changes nothing.</param>
public sealed record Ballot(
    string Round, ParticipantId Voter, ImmutableArray<Choice> Choices, ImmutableArray<string> Operations, DateTimeOffset At)
{
    private const int MostOperations = 16;

    /// <summary>What somebody says with it; null: nothing.</summary>
    public string? Comment { get; init; }

    public bool Knows(string operation) => Operations.Contains(operation);

    /// <summary>The same person's ballot as newly intended.</summary>
    public Ballot Set(ImmutableArray<Choice> choices, string operation, DateTimeOffset at) => this with
    {
        Choices = choices,
        Operations = [.. Operations.Add(operation).TakeLast(MostOperations)],
        At = at,
    };
}
