using System.Collections.Immutable;

namespace JourneyBot.Workshops.Votes;

/// <summary>What can be chosen, fixed when the round opens: a label keeps its meaning on every ballot, whatever is written meanwhile.</summary>
public sealed record VoteItem(string Identity, string Label);

/// <summary>
/// A vote on what a step made. Its ballots are rows of their own, one per person, and counts are made by reading them: whatever was
/// accepted while the round was open counts, also when it is stored a moment after the round was closed.
/// </summary>
/// <param name="Number">From 1, for each step.</param>
/// <param name="Budget">Votes that each person has.</param>
/// <param name="Operation">That opened it.</param>
public sealed record VoteRound(
    StepId Step,
    int Number,
    int Budget,
    ImmutableArray<VoteItem> Items,
    string Operation,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt = null)
{
    public const int UsualBudget = 3;
    public const int LargestBudget = 10;

    /// <summary>The round of its ballots.</summary>
    public string Id => $"{Step.Slug()}-{Number}";

    public bool IsOpen => ClosedAt is null;

    /// <summary>What a label means on this ballot; null when it is not on it.</summary>
    public VoteItem? Find(string? typed) =>
        Label.Read(typed) is { } label ? Items.FirstOrDefault(item => item.Label == label) : null;
}
