namespace JourneyBot.Workshops.Facilitation;

/// <summary>From now on no link that was given out before opens the map.</summary>
public sealed class RevokeLinks(IWorkshopStore workshops, IActivityIndex index, TimeProvider time)
{
    private readonly ChangeHeader _change = new(workshops, index, time);

    public Task<Outcome<Moved>> RunAsync(Stored<Workshop> seen, Request request, CancellationToken cancellationToken) =>
        _change.RunAsync(seen, request, "revoke-links", (workshop, operation, _) => workshop.RevokeLinks(request.Who, operation), cancellationToken);
}
