using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token service over HTTP. Opened by the first call: most bots sign nobody in.</summary>
internal sealed class ChannelUserTokenClient(string appId, string address, ServiceClientCredentials credentials, IHttpClientFactory httpClients) : UserTokenClient
{
    private ConnectorClient _service;

    public override async Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync<TokenResponse>(HttpMethod.Get, "usertoken/GetToken", null, cancellationToken, ("userId", Required(userId)), ("connectionName", Required(connectionName)), ("channelId", channelId), ("code", magicCode)).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
        => CallAsync<SignInResource>(HttpMethod.Get, "botsignin/GetSignInResource", null, cancellationToken, ("state", CreateTokenExchangeState(appId, connectionName, activity)), ("finalRedirect", finalRedirect));

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
        => CallAsync<object>(HttpMethod.Delete, "usertoken/SignOut", null, cancellationToken, ("userId", Required(userId)), ("connectionName", Required(connectionName)), ("channelId", channelId));

    public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
        => CallAsync<TokenStatus[]>(HttpMethod.Get, "usertoken/GetTokenStatus", null, cancellationToken, ("userId", Required(userId)), ("channelId", Required(channelId)), ("include", includeFilter));

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
        => CallAsync<Dictionary<string, TokenResponse>>(HttpMethod.Post, "usertoken/GetAadTokens", new { resourceUrls }, cancellationToken, ("userId", Required(userId)), ("connectionName", Required(connectionName)), ("channelId", channelId));

    public override async Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync<TokenResponse>(HttpMethod.Post, "usertoken/exchange", exchangeRequest, cancellationToken, ("userId", Required(userId)), ("connectionName", Required(connectionName)), ("channelId", channelId)).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Response.StatusCode == HttpStatusCode.BadRequest)
        {
            throw new InvalidOperationException($"Unable to exchange token: ({e.Body?.Error?.Code}) {e.Body?.Error?.Message}", e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _service?.Dispose();
        base.Dispose(disposing);
    }

    private static string Required(string value) => value ?? throw new ArgumentNullException(nameof(value));

    private async Task<T> CallAsync<T>(HttpMethod method, string operation, object body, CancellationToken cancellationToken, params (string Name, string Value)[] query)
    {
        _service ??= ChannelHttp.Connect(new Uri(address), credentials, httpClients);
        var path = $"api/{operation}?{string.Join('&', query.Where(q => q.Value is not null).Select(q => $"{q.Name}={Uri.EscapeDataString(q.Value)}"))}";
        using var result = await _service.SendAsync<T>(new(method, path) { Body = body }, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }
}
