using System.Collections.Immutable;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops;

/// <summary>What it takes to start one.</summary>
/// <param name="ConversationReference">How to reach the conversation later; opaque here.</param>
public sealed record Opening(
    WorkshopId Id, ConversationKey Conversation, string ConversationReference, string Tenant, Language Language)
{
    /// <summary>Nothing that somebody writes in it holds or points to who it was (TEAMS.md C36).</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>To be handed over to a workshop that the same person starts.</summary>
    public bool IsPreparation { get; init; }

    /// <summary>The workshop that was held in the conversation before; null: none, or none that was noted.</summary>
    public WorkshopId? Previous { get; init; }
}

/// <summary>
/// A workshop's header: where it stands and who leads it. The content is in its entries. A value: decisions make the next one.
/// </summary>
/// <param name="Furthest">The last step that was ever open: contributions to it and to those before it are welcome.</param>
/// <param name="Visit">Counts the steps' openings, so that going back and forth makes a new one.</param>
/// <param name="Version">One more with each transition.</param>
/// <param name="LastOperation">The operation that led here: its repeat is a success, not a conflict.</param>
/// <param name="MovedBy">Who made the last transition, at <paramref name="MovedAt"/>.</param>
public sealed partial record Workshop(
    Opening Opening,
    ImmutableArray<ParticipantId> Facilitators,
    StepId Step,
    StepId Furthest,
    int Visit,
    int Version,
    string LastOperation,
    ParticipantId MovedBy,
    DateTimeOffset MovedAt,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt)
{
    public WorkshopId Id => Opening.Id;

    /// <summary>The visit of a step in which everybody writes for themselves; 0 when none is.</summary>
    public int SilentVisit { get; init; }

    /// <summary>The step whose contributions are not shown to anybody yet; leaving it shows them.</summary>
    public StepId? Withheld => SilentVisit == Visit && !IsEnded ? Step : null;

    /// <summary>Fixed at the start: nothing that somebody writes holds or points to who it was.</summary>
    public bool IsAnonymous => Opening.IsAnonymous;

    public Language Language => Opening.Language;

    public bool IsEnded => EndedAt is not null;

    /// <summary>Rounds of votes: the open one, and the newest closed one of each step.</summary>
    public ImmutableArray<VoteRound> Votes { get; init; } = [];

    public VoteRound? OpenVote => Votes.FirstOrDefault(round => round.IsOpen);

    public bool IsLedBy(ParticipantId person) => Facilitators.Contains(person);

    /// <summary>A new workshop at its first step; who starts it leads it.</summary>
    public static Workshop Start(Opening opening, Person who, string operation, DateTimeOffset now) =>
        new(opening, [who.Id], StepId.Theme, opening.IsPreparation ? LastPrepared : StepId.Theme, 1, 1, operation, who.Id, now, now, null);

    /// <summary>Whether the step takes contributions: any step opened so far, while the workshop is open.</summary>
    public Refusal? Accept(StepId step) =>
        IsEnded ? new WorkshopHasEnded()
        : step > Furthest ? new StepIsNotOpenYet(step, Step)
        : null;

    /// <summary>On to the next step. Findings that block are the caller's to hand in: they need the journey.</summary>
    /// <param name="from">The step that the presser saw.</param>
    public Outcome<Workshop> Advance(Person who, StepId from, IReadOnlyList<Finding> findings, string operation, DateTimeOffset now)
    {
        if (Move(who, from) is { } no)
        {
            return no;
        }

        if (IsPreparation && Step == LastPrepared)
        {
            return new PreparationEndsHere();
        }

        if (Step.Next() is not { } next)
        {
            return new ThisIsTheLastStep();
        }

        return findings.FirstOrDefault(finding => finding.Blocks) is { } blocker
            ? new StepIsMissing(blocker)
            : To(next, who, operation, now);
    }

    public Outcome<Workshop> GoBack(Person who, StepId from, string operation, DateTimeOffset now)
    {
        if (Move(who, from) is { } no)
        {
            return no;
        }

        return Step.Previous() is { } previous ? To(previous, who, operation, now) : new ThisIsTheFirstStep();
    }

    public Outcome<Workshop> End(Person who, string operation, DateTimeOffset now)
    {
        if (IsEnded)
        {
            return new WorkshopHasEnded();
        }

        return Authority.Refuse(this, who.Id, Act.End) is { } no
            ? no
            : Voting.CloseAtEnd(this, now) with { EndedAt = now, MovedAt = now, MovedBy = who.Id, Version = Version + 1, LastOperation = operation };
    }

    /// <summary>From now on everybody writes for themselves, until the facilitator shows it all or the step is left.</summary>
    public Outcome<Workshop> Silence(Person who, bool isSilent, string operation) =>
        IsEnded ? new WorkshopHasEnded()
        : Authority.Refuse(this, who.Id, Act.Silence) is { } no ? no
        : this with { SilentVisit = isSilent ? Visit : 0, Version = Version + 1, LastOperation = operation };

    private Refusal? Move(Person who, StepId from) =>
        IsEnded ? new WorkshopHasEnded()
        : Authority.Refuse(this, who.Id, Act.Move) is { } no ? no
        : from != Step ? new WorkshopHasMovedOn(from, Step)
        : null;

    private Workshop To(StepId step, Person who, string operation, DateTimeOffset now) => Timed(step, now) with
    {
        Step = step,
        Furthest = step > Furthest ? step : Furthest,
        Visit = Visit + 1,
        Version = Version + 1,
        LastOperation = operation,
        MovedBy = who.Id,
        MovedAt = now,
    };
}
