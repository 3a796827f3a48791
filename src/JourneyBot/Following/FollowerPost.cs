using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>The final summary, to one follower in private and in their language. Who cannot be reached any more is left in peace.</summary>
internal sealed class FollowerPost(IPrivateChats chats, FollowingCards cards) : IFollowerPost
{
    public async Task<Posted> TellAsync(Workshop workshop, Follower follower, CancellationToken cancellationToken)
    {
        var card = await cards.ResultAsync(workshop, follower.Language, cancellationToken);
        return (await chats.PostAsync(workshop.Id, follower.Address, card, cancellationToken)).Posted;
    }
}
