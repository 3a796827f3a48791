using System.Globalization;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>The facilitator keeps time; that it is up is found by whichever host looks first, and said once.</summary>
public sealed class KeepTime(IWorkshopStore workshops, IActivityIndex index, TimeProvider time)
{
    private static readonly ParticipantId Clock = new("clock");
    private readonly ChangeHeader _change = new(workshops, index, time);
    private readonly HeaderWriter _header = new(workshops, index);

    /// <param name="offset">Of the facilitator's clock: the plan's times are shown by it.</param>
    public Task<Outcome<Moved>> PlanAsync(Stored<Workshop> seen, Request request, int total, TimeSpan offset, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "plan", (workshop, operation, now) =>
            workshop.MakePlan(request.Who, total, operation, now.ToOffset(offset)), cancellationToken);

    public Task<Outcome<Moved>> SetAsync(Stored<Workshop> seen, Request request, int minutes, TimeSpan offset, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "time", (workshop, operation, now) =>
            workshop.SetTime(request.Who, minutes, operation, now.ToOffset(offset)), cancellationToken);

    public Task<Outcome<Moved>> ExtendAsync(Stored<Workshop> seen, Request request, int minutes, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "extend", (workshop, operation, now) =>
            workshop.Extend(request.Who, minutes, operation, now), cancellationToken);

    public Task<Outcome<Moved>> PauseAsync(Stored<Workshop> seen, Request request, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "pause", (workshop, operation, now) => workshop.Pause(request.Who, operation, now), cancellationToken);

    public Task<Outcome<Moved>> ResumeAsync(Stored<Workshop> seen, Request request, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "resume", (workshop, operation, now) => workshop.Resume(request.Who, operation, now), cancellationToken);

    /// <summary>Commits that the open step's time is up, with the message that it owes. Null when it is not, or another host was first.</summary>
    public async Task<Workshop?> RunOutAsync(Stored<Workshop> seen, CancellationToken cancellationToken)
    {
        if (seen.Value.Timebox is not { } timebox || !timebox.IsDue(time.GetUtcNow()))
        {
            return null;
        }

        // The same on every host: of two that find out at once, the second meets the first one's operation.
        var end = timebox.EndsAt.UtcTicks.ToString(CultureInfo.InvariantCulture);
        var operation = Operation.Of("time-up", seen.Value.Id.Value, end);
        var outcome = await _header.CommitAsync(
            seen, operation, workshop => Task.FromResult(Decide(workshop, operation)), isRepeatable: false, cancellationToken);
        return outcome.Value is { IsRepeat: false } moved ? moved.Workshop : null;
    }

    private Outcome<Decided> Decide(Workshop workshop, string operation)
    {
        var now = time.GetUtcNow();
        return workshop.RunOut(operation, now) is { } next
            ? new Decided(next, ChangeHeader.Row(next, Clock, now) with { Change = "time-up", Debts = [new(CardKind.TimeUp, next.Step)] })
            : new NoTimeIsSet();
    }
}
