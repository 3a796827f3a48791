using JourneyBot.Workshops;

namespace JourneyBot.Storage.Documents;

/// <summary>The plan of minutes, within a <see cref="HeaderDocument"/>.</summary>
internal sealed record PlanDocument(int Total, DateTimeOffset EndsAt, int[] Minutes)
{
    public static PlanDocument? Of(TimePlan? plan) => plan is null ? null : new(plan.Total, plan.EndsAt, [.. plan.Minutes]);

    public TimePlan Read() => new(Total, EndsAt, [.. Minutes]);
}
