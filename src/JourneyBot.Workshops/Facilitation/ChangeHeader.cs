namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// Changes of a header that leave the step: roles and time. Each has its row among the transitions, which owes no card unless
/// it says so.
/// </summary>
internal sealed class ChangeHeader(IWorkshopStore workshops, IActivityIndex index, TimeProvider time)
{
    private readonly HeaderWriter _header = new(workshops, index);

    /// <param name="name">What the change is called in its row.</param>
    public Task<Outcome<Moved>> RunAsync(
        Stored<Workshop> seen,
        Request request,
        string name,
        Func<Workshop, string, DateTimeOffset, Outcome<Workshop>> decide,
        CancellationToken cancellationToken)
    {
        var operation = Operation.Of("change", name, request.Draft, request.Who.Id.Value);
        return _header.CommitAsync(
            seen, operation, workshop => Task.FromResult(Decide(workshop, request.Who.Id, name, operation, decide)), isRepeatable: true, cancellationToken);
    }

    private Outcome<Decided> Decide(
        Workshop workshop, ParticipantId by, string name, string operation, Func<Workshop, string, DateTimeOffset, Outcome<Workshop>> decide)
    {
        var now = time.GetUtcNow();
        var decided = decide(workshop, operation, now);
        return decided.Refusal is { } refusal ? refusal : new Decided(decided.Require(), Row(decided.Require(), by, now) with { Change = name });
    }

    public static Transition Row(Workshop next, ParticipantId by, DateTimeOffset now) =>
        new(next.Version, next.LastOperation, next.Step, next.Step, by, now, [], []);
}
