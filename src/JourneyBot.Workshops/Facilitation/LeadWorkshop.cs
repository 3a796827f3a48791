namespace JourneyBot.Workshops.Facilitation;

/// <summary>Who leads: naming a facilitator, taking over from those who are away, observing and joining again.</summary>
public sealed class LeadWorkshop(
    IWorkshopStore workshops, IParticipantStore participants, IActivityIndex index, Attendance attendance, TimeProvider time)
{
    private readonly ChangeHeader _change = new(workshops, index, time);

    /// <param name="another">As the channel says who was mentioned.</param>
    public Task<Outcome<Moved>> NameAsync(Stored<Workshop> seen, Request request, Person another, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "facilitator", (workshop, operation, _) => workshop.Name(request.Who, another.Id, operation), cancellationToken);

    public async Task<Outcome<Moved>> TakeOverAsync(Stored<Workshop> seen, Request request, CancellationToken cancellationToken)
    {
        var isObserver = await attendance.IsObserverAsync(seen.Value.Id, request.Who.Id, cancellationToken);
        if (Authority.Refuse(seen.Value, request.Who.Id, Act.TakeOver, isObserver: isObserver) is { } no)
        {
            return no;
        }

        var people = await participants.ReadAsync(seen.Value.Id, cancellationToken);
        return await _change.RunAsync(
            seen,
            request,
            "take-over",
            (workshop, operation, now) => workshop.TakeOver(request.Who, LastSeen(workshop, people), operation, now),
            cancellationToken);
    }

    /// <summary>From now on this person reads. A facilitator steps down first; the last one cannot.</summary>
    public async Task<Refusal?> ObserveAsync(Stored<Workshop> seen, Request request, CancellationToken cancellationToken)
    {
        if (seen.Value.IsEnded)
        {
            return new WorkshopHasEnded();
        }

        if (seen.Value.IsLedBy(request.Who.Id))
        {
            var down = await _change.RunAsync(
                seen, request, "step-down", (workshop, operation, _) => workshop.StepDown(request.Who, operation), cancellationToken);
            if (down.IsRefused)
            {
                return down.Refusal;
            }
        }

        await attendance.ChangeAsync(seen.Value.Id, request.Who, person => person with { IsObserver = true }, cancellationToken);
        return null;
    }

    public Task JoinAsync(Workshop workshop, Person who, CancellationToken cancellationToken) =>
        attendance.ChangeAsync(workshop.Id, who, person => person with { IsObserver = false }, cancellationToken);

    private static DateTimeOffset LastSeen(Workshop workshop, IReadOnlyList<Participant> people)
    {
        var seen = people.Where(person => workshop.IsLedBy(person.Id)).Select(person => person.LastSeen);
        return seen.Append(workshop.IsLedBy(workshop.MovedBy) ? workshop.MovedAt : workshop.StartedAt).Max();
    }
}
