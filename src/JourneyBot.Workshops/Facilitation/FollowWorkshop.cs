namespace JourneyBot.Workshops.Facilitation;

/// <summary>A stakeholder asks to be told how the workshop ends, or takes that back. Nobody is told who did not ask (TEAMS.md C33).</summary>
public sealed class FollowWorkshop(IFollowerStore followers, TimeProvider time)
{
    private const int Tries = 5;

    /// <summary>What is known of the person here; null: they never followed.</summary>
    public async Task<Follower?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        (await followers.FindAsync(id, person, cancellationToken))?.Value;

    /// <param name="address">Their private conversation with us.</param>
    public Task<Outcome<Follower>> FollowAsync(
        WorkshopId id, Request request, Language language, string address, CancellationToken cancellationToken) =>
        SetAsync(
            id,
            request,
            seen => (seen ?? new Follower(request.Who.Id, language, address, [], default)) with { Language = language, Address = address, Since = time.GetUtcNow() },
            isFollowing: true,
            cancellationToken);

    /// <summary>Who never followed is refused nothing: they do not follow.</summary>
    public Task<Outcome<Follower>> StopAsync(WorkshopId id, Request request, CancellationToken cancellationToken) =>
        SetAsync(id, request, seen => seen, isFollowing: false, cancellationToken);

    private async Task<Outcome<Follower>> SetAsync(
        WorkshopId id, Request request, Func<Follower?, Follower?> change, bool isFollowing, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var seen = await followers.FindAsync(id, request.Who.Id, cancellationToken);
            if (seen is not null && seen.Value.Knows(request.Delivery))
            {
                return seen.Value;
            }

            if (change(seen?.Value) is not { } follower)
            {
                return new YouDoNotFollow();
            }

            if (await followers.SaveAsync(id, seen, follower.Set(isFollowing, request.Delivery), cancellationToken) is { } saved)
            {
                return saved.Value;
            }
        }

        return new TooManyAtOnce();
    }
}
