using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation operations of the connector service.</summary>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    public Conversations(ConnectorClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<ConversationResourceResponse>(new(HttpMethod.Post, "v3/conversations", customHeaders) { Body = Required(parameters) }, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<ResourceResponse>(new(HttpMethod.Post, $"{Path(conversationId)}/activities", customHeaders) { Body = Required(activity) }, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<ResourceResponse>(new(HttpMethod.Put, Path(conversationId, activityId), customHeaders) { Body = Required(activity) }, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<ResourceResponse>(new(HttpMethod.Post, Path(conversationId, activityId), customHeaders) { Body = Required(activity), ConversationId = conversationId }, cancellationToken);

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync(new(HttpMethod.Delete, Path(conversationId, activityId), customHeaders), cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<IList<ChannelAccount>>(new(HttpMethod.Get, $"{Path(conversationId)}/members", customHeaders), cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<ChannelAccount>(new(HttpMethod.Get, $"{Path(conversationId)}/members/{Escaped(userId)}", customHeaders), cancellationToken);

    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Client.SendAsync<PagedMembersResult>(new(HttpMethod.Get, $"{Path(conversationId)}/pagedmembers{PageQuery(pageSize, continuationToken)}", customHeaders), cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException e)
        {
            // The one operation that fails with another type, and callers of the official client catch that.
            throw new HttpOperationException(e.Message) { Request = e.Request, Response = e.Response };
        }
    }

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync(new(HttpMethod.Delete, $"{Path(conversationId)}/members/{Escaped(memberId)}", customHeaders), cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.SendAsync<IList<ChannelAccount>>(new(HttpMethod.Get, $"{Path(conversationId, activityId)}/members", customHeaders), cancellationToken);

    private static string Path(string conversationId) => $"v3/conversations/{Escaped(conversationId)}";

    private static string Path(string conversationId, string activityId) => $"v3/conversations/{Escaped(conversationId)}/activities/{Escaped(activityId)}";

    private static string PageQuery(int? pageSize, string continuationToken) => (pageSize, continuationToken) switch
    {
        (null, null) => string.Empty,
        (null, _) => $"?continuationToken={Uri.EscapeDataString(continuationToken)}",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"?pageSize={pageSize}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuationToken)}"),
    };

    private static string Escaped(string id, [CallerArgumentExpression(nameof(id))] string name = null) => Uri.EscapeDataString(Required(id, name));

    private static T Required<T>(T value, [CallerArgumentExpression(nameof(value))] string name = null)
        where T : class
        => value ?? throw new ValidationException(ValidationRules.CannotBeNull, name);
}
