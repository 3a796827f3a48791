using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Teams;

/// <summary>Private chats, but for those out of which the bot was taken: there nothing is tried.</summary>
internal sealed class PresentChats(PrivateChats chats, BotPresence presence) : IPrivateChats
{
    private static readonly PrivatelyPosted Refused = new(new Posted(DebtState.Sent, null), IsRefused: true);

    public Task<PrivateChat> OpenAsync(Turn turn, CancellationToken cancellationToken) => chats.OpenAsync(turn, cancellationToken);

    public async Task<PrivatelyPosted> PostNowAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken) =>
        await presence.IsOutAsync(address, cancellationToken) ? Refused : await chats.PostNowAsync(about, address, card, cancellationToken);

    public async Task<PrivatelyPosted> PostAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken) =>
        await presence.IsOutAsync(address, cancellationToken) ? Refused : await chats.PostAsync(about, address, card, cancellationToken);
}
