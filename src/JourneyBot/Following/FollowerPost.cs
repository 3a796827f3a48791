using System.Collections.Concurrent;
using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>The final summary, to one follower in private and in their language: drawn once for all who are told at about the same time.</summary>
internal sealed class FollowerPost(IPrivateChats chats, FollowingCards cards, IChannel channel, TimeProvider time) : IFollowerPost
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private const int MostKept = 50;

    private readonly ConcurrentDictionary<(WorkshopId, Language), (DateTimeOffset At, AdaptiveCard Card)> _drawn = new();

    public async Task<DebtState?> TellAsync(Workshop workshop, Follower follower, CancellationToken cancellationToken)
    {
        if (await channel.IsClosedAsync(workshop, cancellationToken))
        {
            return DebtState.Owed;
        }

        var card = await DrawAsync(workshop, follower.Language, cancellationToken);
        var told = await chats.PostAsync(workshop.Id, follower.Address, card, cancellationToken);
        return told.IsRefused ? null : told.Posted.State;
    }

    private async Task<AdaptiveCard> DrawAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_drawn.TryGetValue((workshop.Id, language), out var drawn) && now - drawn.At < Fresh)
        {
            return drawn.Card;
        }

        if (_drawn.Count >= MostKept)
        {
            _drawn.Clear();
        }

        var card = await cards.ResultAsync(workshop, language, cancellationToken);
        _drawn[(workshop.Id, language)] = (now, card);
        return card;
    }
}
