using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations of <see cref="IConversations"/> with plain results.</summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
        => BodyOf(operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken));

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default)
        => operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, string botAddress, string userAddress, Activity activity = null, CancellationToken cancellationToken = default)
        => operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
        => BodyOf(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken));

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.ReplyToActivityAsync(
            activity.Conversation.Id, activity.ReplyToId ?? throw new ValidationException(ValidationRules.CannotBeNull, nameof(activity.ReplyToId)), activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
        => BodyOf(operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
        => operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
        => BodyOf(operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken));

    public static async Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
        => (await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false))?.Dispose();

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
        => BodyOf(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken));

    public static Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
        => BodyOf(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken));

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
        => BodyOf(operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken));

    public static async Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
        => (await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false))?.Dispose();

    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
        => BodyOf(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken));

    private static async Task<T> BodyOf<T>(Task<HttpOperationResponse<T>> operation)
    {
        using var result = await operation.ConfigureAwait(false);
        return result.Body;
    }
}
