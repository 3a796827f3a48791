using System.Collections.Immutable;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>A card that a transition owes the conversation.</summary>
public enum CardKind
{
    /// <summary>Of the step that was left.</summary>
    Summary,
    Form,
    Board,
    FinalSummary,
    /// <summary>The open step's time is over.</summary>
    TimeUp,
    /// <summary>Of the vote that was opened.</summary>
    Ballot,
    VoteResult,
    /// <summary>What is prepared, and how it gets to the team.</summary>
    Preparation,
    /// <summary>Whether to use what was prepared.</summary>
    PreparationOffer,
    /// <summary>That it is used; its answers are written with it.</summary>
    HandedOver,
    /// <summary>Whether to take something over from the workshop that was held here before.</summary>
    CarryOffer,
}

public enum DebtState
{
    Owed,
    /// <summary>Sent, but the answer was lost: the channel may have it.</summary>
    MaybeSent,
    Sent,
}

/// <summary>One card owed. <paramref name="Message"/> is the channel's id of what was posted.</summary>
public sealed record Debt(CardKind Kind, StepId Step, DebtState State = DebtState.Owed, string? Message = null)
{
    /// <summary>A card whose answer is lost this often counts as sent: a channel that takes it and says otherwise would get it for ever.</summary>
    public const int MostDoubts = 5;

    private static readonly TimeSpan FirstDoubt = TimeSpan.FromSeconds(15);

    /// <summary>How often it was posted and the answer was lost.</summary>
    public int Doubts { get; init; }

    /// <summary>When that was last.</summary>
    public DateTimeOffset? DoubtedAt { get; init; }

    public bool IsPaid => State == DebtState.Sent;

    /// <summary>Of a card that may have been sent: after 15 seconds, then one, four and sixteen minutes. Null: now.</summary>
    public DateTimeOffset? DueAt => State == DebtState.MaybeSent ? DoubtedAt + (FirstDoubt * Math.Pow(4, Doubts - 1)) : null;

    public bool IsDue(DateTimeOffset now, bool isSweep) =>
        State == DebtState.Owed || (State == DebtState.MaybeSent && isSweep && !(DueAt > now));

    /// <summary>Once it was tried. What may have been sent once stays so when it is not sent the next time.</summary>
    internal Debt After(Posted posted, DateTimeOffset now) => posted.State switch
    {
        DebtState.Owed => this,
        DebtState.MaybeSent when Doubts + 1 < MostDoubts => this with { State = DebtState.MaybeSent, Doubts = Doubts + 1, DoubtedAt = now },
        DebtState.MaybeSent => this with { State = DebtState.Sent, Doubts = Doubts + 1 },
        _ => this with { State = posted.State, Message = posted.Message },
    };
}

/// <summary>
/// A committed change of step, and what it owes the conversation. Stored in one transaction with the header, so that a host
/// that dies right after leaves the debt to the next one (DESIGN 4).
/// </summary>
/// <param name="Version">The header's version that it led to.</param>
/// <param name="To">Null at the end.</param>
/// <param name="Override">The findings that were open when the facilitator went on all the same (METHOD.md, decision 2).</param>
/// <param name="PaidBy">The host that is posting now, until <paramref name="PaidUntil"/>.</param>
public sealed record Transition(
    int Version,
    string Operation,
    StepId? From,
    StepId? To,
    ParticipantId By,
    DateTimeOffset At,
    ImmutableArray<string> Override,
    ImmutableArray<Debt> Debts,
    string? PaidBy = null,
    DateTimeOffset? PaidUntil = null)
{
    /// <summary>What changed where the step stayed: "take-over", "extend"; null: a move.</summary>
    public string? Change { get; init; }

    public bool IsPaid => Debts.All(debt => debt.IsPaid);

    /// <summary>Whether what is owed, and who pays it, is the same.</summary>
    internal bool StandsAs(Transition other) => PaidBy == other.PaidBy && PaidUntil == other.PaidUntil && Debts.SequenceEqual(other.Debts);
}
