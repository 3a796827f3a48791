namespace JourneyBot.Workshops;

/// <summary>
/// A preparation is a workshop in somebody's personal chat that stops at the persona: theme, persona and a plan, to be handed over to
/// the workshop that the same person starts with the team (decision 0010).
/// </summary>
public sealed partial record Workshop
{
    /// <summary>The last step that can be prepared.</summary>
    public const StepId LastPrepared = StepId.Persona;

    public bool IsPreparation => Opening.IsPreparation;

    /// <summary>Entries hold no name: what is prepared may go to an anonymous workshop.</summary>
    public bool HidesAuthors => IsAnonymous || IsPreparation;

    /// <summary>Of a preparation: the plan that its workshop will have; null: none.</summary>
    public int? PlannedMinutes { get; init; }

    /// <summary>The preparation whose answers are this workshop's; null: none.</summary>
    public WorkshopId? Prepared { get; init; }

    /// <summary>Takes over what was prepared, as long as the team is at its first step: later it would undo what they agreed on.</summary>
    public Outcome<Workshop> Take(Workshop preparation, Person who, string operation, DateTimeOffset now)
    {
        if (IsEnded)
        {
            return new WorkshopHasEnded();
        }

        if (Authority.Refuse(this, who.Id, Act.TakePrepared) is { } no)
        {
            return no;
        }

        if (!preparation.IsPreparedBy(who.Id, Opening.Tenant))
        {
            return Act.TakePrepared.Refuse();
        }

        if (Prepared is not null || preparation.IsEnded)
        {
            return new PreparationIsUsed();
        }

        if (Furthest > StepId.Theme)
        {
            return new WorkshopHasMovedOn(StepId.Theme, Step);
        }

        var next = preparation.PlannedMinutes is { } total ? MakePlan(who, total, operation, now).Require() : Changed(operation);
        // The persona is there, so it may be changed and taken back.
        return next with { Prepared = preparation.Id, Furthest = LastPrepared };
    }

    /// <summary>It is used up; what it held stays in its rows.</summary>
    public Workshop UseUp(string operation, DateTimeOffset now) => Changed(operation) with { EndedAt = now, MovedAt = now };

    public bool IsPreparedBy(ParticipantId person, string tenant) => IsPreparation && Authority.Leads(this, person) && Authority.IsOfTenant(this, tenant);
}
