using System.Net;
using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Hosting;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>Opens the private conversation with who asked, and writes there. Opening one that exists gives the same one.</summary>
internal sealed class PrivateChats(CloudAdapter adapter, Delivering delivering, BotIdentity identity, ServiceUrls urls, TimeProvider time) : IPrivateChats
{
    /// <summary>Somebody waits for the answer to their press, and Teams waits ten seconds in all.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    public async Task<PrivateChat> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var from = JsonConvert.DeserializeObject<ConversationReference>(turn.Reference)!;
        if (turn.IsPersonal)
        {
            return Of(from);
        }

        using var deadline = new CancellationTokenSource(Longest, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return Of(await CreateAsync(from, turn.Tenant, limited.Token));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsOfTheChannel(exception))
        {
            return Failure.Of(exception) is { Kind: FailureKind.Refused } ? PrivateChat.Closed : PrivateChat.Unknown;
        }
    }

    public Task<PrivatelyPosted> PostNowAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken) =>
        PostAsync(about, address, card, Longest, cancellationToken);

    public Task<PrivatelyPosted> PostAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken) =>
        PostAsync(about, address, card, Delivering.Longest, cancellationToken);

    private async Task<PrivatelyPosted> PostAsync(
        WorkshopId about, string address, AdaptiveCard card, TimeSpan longest, CancellationToken cancellationToken)
    {
        var message = (Activity)MessageFactory.Attachment(Answering.Attach(card));
        var (posted, failure) = await delivering.PostAsync(about, urls.Refresh(address), message, longest, cancellationToken);
        return new PrivatelyPosted(posted, failure is { Kind: FailureKind.Refused });
    }

    private static PrivateChat Of(ConversationReference reference)
    {
        // What is written there later answers no message.
        reference.ActivityId = null;
        return new PrivateChat(JsonConvert.SerializeObject(reference));
    }

    private async Task<ConversationReference> CreateAsync(ConversationReference from, string tenant, CancellationToken cancellationToken)
    {
        ConversationReference? created = null;
        var wanted = new ConversationParameters(
            isGroup: false, bot: from.Bot, members: [from.User], channelData: new { tenant = new { id = tenant } }, tenantId: tenant);
        await adapter.CreateConversationAsync(
            identity.AppId,
            from.ChannelId,
            from.ServiceUrl,
            null,
            wanted,
            (turn, _) =>
            {
                created = turn.Activity.GetConversationReference();
                return Task.CompletedTask;
            },
            cancellationToken);
        created!.User = from.User;
        created.Conversation.ConversationType = "personal";
        return created;
    }

    private static bool IsOfTheChannel(Exception exception) => exception is ErrorResponseException or HttpRequestException or OperationCanceledException or UnauthorizedAccessException;
}
