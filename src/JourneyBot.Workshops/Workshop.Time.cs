namespace JourneyBot.Workshops;

/// <summary>Time: a plan over the steps, and the open step's timebox. Only the facilitator keeps it.</summary>
public sealed partial record Workshop
{
    public const int MostMinutes = 240;

    /// <summary>Null: no plan.</summary>
    public TimePlan? Plan { get; init; }

    /// <summary>Of the open step; null: no limit.</summary>
    public Timebox? Timebox { get; init; }

    /// <param name="now">With the planner's offset.</param>
    public Outcome<Workshop> MakePlan(Person who, int total, string operation, DateTimeOffset now)
    {
        if (Keep(who) is { } no)
        {
            return no;
        }

        if (!TimePlan.Presets.Contains(total))
        {
            return new ThereIsNoSuchPlan(total);
        }

        if (IsPreparation)
        {
            return Changed(operation) with { PlannedMinutes = total };
        }

        var plan = TimePlan.For(total, Step, now);
        return Changed(operation) with { Plan = plan, Timebox = Timebox.Of(plan.Of(Step), now) };
    }

    /// <summary>The open step has so many minutes from now on.</summary>
    public Outcome<Workshop> SetTime(Person who, int minutes, string operation, DateTimeOffset now) =>
        (Keep(who) ?? Fit(minutes)) is { } no ? no : WithTime(Timebox.Of(minutes, now), operation, now);

    public Outcome<Workshop> Extend(Person who, int minutes, string operation, DateTimeOffset now) =>
        (Keep(who) ?? Fit(minutes)) is { } no ? no
        : Timebox is null ? new NoTimeIsSet()
        : WithTime(Timebox.Extend(minutes, now), operation, now);

    public Outcome<Workshop> Pause(Person who, string operation, DateTimeOffset now) =>
        Keep(who) is { } no ? no
        : Timebox is null ? new NoTimeIsSet()
        : Timebox.PausedAt is not null ? new TimeIsPausedAlready()
        : Changed(operation) with { Timebox = Timebox with { PausedAt = now } };

    public Outcome<Workshop> Resume(Person who, string operation, DateTimeOffset now) =>
        Keep(who) is { } no ? no
        : Timebox is null ? new NoTimeIsSet()
        : Timebox.PausedAt is null ? new TimeIsNotPaused()
        : Changed(operation) with { Timebox = Timebox.Resume(now), Plan = Resumed(now) };

    /// <summary>The time is up, whoever finds out first; null when it is not. What comes after shares what is left.</summary>
    public Workshop? RunOut(string operation, DateTimeOffset now) => !IsEnded && Timebox is { } timebox && timebox.IsDue(now)
        ? Changed(operation) with { Timebox = timebox with { IsUp = true }, Plan = Reflowed(now) }
        : null;

    private Workshop WithTime(Timebox timebox, string operation, DateTimeOffset now) =>
        Changed(operation) with { Timebox = timebox, Plan = Reflowed(timebox.EndsAt > now ? timebox.EndsAt : now) };

    private TimePlan? Reflowed(DateTimeOffset at) => Step.Next() is { } next ? Plan?.From(next, at) : Plan;

    /// <summary>A pause moves the end of the whole plan.</summary>
    private TimePlan? Resumed(DateTimeOffset now) => Timebox?.PausedAt is { } paused && Plan is { } plan
        ? plan with { EndsAt = plan.EndsAt + (now - paused) }
        : Plan;

    /// <summary>The next step opens with its share; the plan goes on where it was paused.</summary>
    private Workshop Timed(StepId step, DateTimeOffset now)
    {
        var plan = Resumed(now)?.From(step, now);
        return this with { Plan = plan, Timebox = plan is null ? null : Timebox.Of(plan.Of(step), now.ToOffset(plan.EndsAt.Offset)) };
    }

    private Refusal? Keep(Person who) => IsEnded ? new WorkshopHasEnded() : Authority.Refuse(this, who.Id, Act.KeepTime);

    private static Refusal? Fit(int minutes) => minutes is > 0 and <= MostMinutes ? null : new MinutesDoNotFit(MostMinutes);
}
