namespace JourneyBot.Workshops;

/// <summary>Who leads: whoever started, those they name, and whoever takes over when all of them are away.</summary>
public sealed partial record Workshop
{
    /// <summary>After so long without any activity of a facilitator, somebody else may lead (TEAMS.md C39).</summary>
    public static readonly TimeSpan Absence = TimeSpan.FromMinutes(10);

    public Outcome<Workshop> Name(Person who, ParticipantId another, string operation) =>
        IsEnded ? new WorkshopHasEnded()
        : Authority.Refuse(this, who.Id, Act.NameFacilitator) is { } no ? no
        : IsLedBy(another) ? new LeadsAlready()
        : Changed(operation) with { Facilitators = Facilitators.Add(another) };

    /// <summary>Those who are away keep their role, for when they come back.</summary>
    /// <param name="lastSeen">When the last facilitator was active.</param>
    public Outcome<Workshop> TakeOver(Person who, DateTimeOffset lastSeen, string operation, DateTimeOffset now) =>
        IsEnded ? new WorkshopHasEnded()
        : IsLedBy(who.Id) ? new LeadsAlready()
        : !Facilitators.IsEmpty && now - lastSeen < Absence ? new FacilitatorIsHere((int)Absence.TotalMinutes)
        : Changed(operation) with { Facilitators = Facilitators.Add(who.Id) };

    /// <summary>A workshop is never without a facilitator.</summary>
    public Outcome<Workshop> StepDown(Person who, string operation) =>
        IsEnded ? new WorkshopHasEnded()
        : Facilitators is [var only] && only == who.Id ? new SomebodyHasToLead()
        : Changed(operation) with { Facilitators = Facilitators.Remove(who.Id) };

    /// <summary>The step stays, so the last move does as well.</summary>
    private Workshop Changed(string operation) => this with { Version = Version + 1, LastOperation = operation };
}
