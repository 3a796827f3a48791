using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>
/// What a "Follow" button carries, so that it works wherever its card is read: it lets whoever presses it follow one workshop, and
/// nothing else. Revoking links makes it void as well.
/// </summary>
internal sealed class FollowLinks(LinkSigner signer, IWorkshopStore workshops, Admission admission, TimeProvider time)
{
    /// <summary>A card stays in a chat for long.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(LinkSettings.MostDays);

    public Task<string> MakeAsync(Workshop workshop, CancellationToken cancellationToken) => SignAsync(workshop, LinkPurpose.Follow, cancellationToken);

    public Task<string> MakeStopAsync(Workshop workshop, CancellationToken cancellationToken) => SignAsync(workshop, LinkPurpose.Unfollow, cancellationToken);

    /// <summary>The workshop that a follower may stop following with it: revoking links does not take that from them.</summary>
    public async Task<Workshop?> OpenStopAsync(string link, Turn turn, CancellationToken cancellationToken) =>
        await signer.ReadAsync(link, LinkPurpose.Unfollow, cancellationToken) is { } capability
        && await workshops.FindAsync(capability.Workshop, cancellationToken) is { Value: var workshop }
        && await admission.RefuseAsync(turn, workshop, Act.StopFollowing, cancellationToken) is null
            ? workshop
            : null;

    /// <summary>The workshop that may be followed with it; null for anything that opens none, whyever.</summary>
    /// <param name="turn">Of who presses: another company's button is no button.</param>
    public async Task<Workshop?> OpenAsync(string link, Turn turn, CancellationToken cancellationToken) =>
        await signer.ReadAsync(link, LinkPurpose.Follow, cancellationToken) is { } capability
        && await workshops.FindAsync(capability.Workshop, cancellationToken) is { Value: { IsPreparation: false } workshop }
        && workshop.LinkSeries == capability.Series && await admission.RefuseAsync(turn, workshop, Act.Follow, cancellationToken) is null
            ? workshop
            : null;

    private Task<string> SignAsync(Workshop workshop, string purpose, CancellationToken cancellationToken) =>
        signer.SignAsync(new Capability(purpose, workshop.Id, workshop.LinkSeries, time.GetUtcNow() + Life), cancellationToken);
}
