using System;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>How a turn of a request, and a turn of the bot's own, begins and ends.</summary>
public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessProactiveAsync(CreateClaimsIdentity(botAppId), ContinuationOf(reference), null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessProactiveAsync(claimsIdentity, ContinuationOf(reference), audience, callback, cancellationToken);

    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        _ = continuationActivity.Conversation ?? throw new ArgumentException("The continuation Activity should contain a Conversation value.", nameof(continuationActivity));
        _ = continuationActivity.ServiceUrl ?? throw new ArgumentException("The continuation Activity should contain a ServiceUrl value.", nameof(continuationActivity));
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = CreatedEvent(created, channelId, serviceUrl, conversationParameters);
        using var context = await RunAsync(new Origin(identity, null, connectors, connector), activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var context = await RunAsync(new Origin(claimsIdentity, audience, connectors, connector), continuationActivity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var request = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(request, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var (identity, audience, connectors) = (authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience, authenticateRequestResult.ConnectorFactory);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var connector = await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var context = await RunAsync(new Origin(identity, audience, connectors, connector), activity, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(context);
    }

    private async Task<TurnContext> RunAsync(Origin origin, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(origin.Identity, cancellationToken).ConfigureAwait(false);
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, origin.Identity);
        context.TurnState.Add(origin.Connector);
        context.TurnState.Add(userTokens);
        context.TurnState.Add(callback);
        context.TurnState.Add(origin.Connectors);
        context.TurnState.Set(OAuthScopeKey, origin.Audience);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return context;
    }

    private static InvokeResponse ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        return context.Activity.Type != ActivityTypes.Invoke ? null
            : context.TurnState.Get<Activity>(InvokeResponseKey) is { } answer ? (InvokeResponse)answer.Value
            : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static Activity ContinuationOf(ConversationReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.GetContinuationActivity();
    }

    private static Activity CreatedEvent(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    /// <summary>Whose turn it is, and the way to where it came from.</summary>
    private readonly record struct Origin(ClaimsIdentity Identity, string Audience, ConnectorFactory Connectors, IConnectorClient Connector);
}
