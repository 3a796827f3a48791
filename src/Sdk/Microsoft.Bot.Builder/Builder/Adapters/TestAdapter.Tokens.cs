using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Stands in for the token service: hands out the tokens that the test put in.</summary>
public partial class TestAdapter
{
    private readonly Dictionary<TokenKey, string> _tokens = [];
    private readonly Dictionary<TokenKey, (string Code, string Token)> _magicCodes = [];
    private readonly Dictionary<(TokenKey Key, string Item), string> _exchanges = [];

    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        var key = new TokenKey(connectionName, channelId, userId);
        if (magicCode == null)
        {
            _tokens[key] = token;
        }
        else
        {
            _magicCodes.TryAdd(key, (magicCode, token));
        }
    }

    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token)
        => _exchanges[(new TokenKey(connectionName, channelId, userId), exchangableItem)] = token;

    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem)
        => AddExchangeableToken(connectionName, channelId, userId, exchangableItem, token: null);

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        var key = KeyFor(turnContext, connectionName);
        if (_magicCodes.TryGetValue(key, out var magic) && magic.Code == magicCode)
        {
            _magicCodes.Remove(key);
            _tokens[key] = magic.Token;
        }

        var response = _tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = connectionName, Token = token } : null;
        return Task.FromResult(response);
    }

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
        => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        var who = userId ?? turnContext.Activity.From.Id;
        foreach (var key in TokensOf(turnContext, who).Where(key => connectionName == null || connectionName == key.ConnectionName))
        {
            _tokens.Remove(key);
        }

        return Task.CompletedTask;
    }

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
        => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        var wanted = includeFilter?.Split(',');
        var statuses = TokensOf(context, context.Activity.From.Id)
            .Where(key => wanted == null || wanted.Contains(key.ConnectionName))
            .Select(key => new TokenStatus { ConnectionName = key.ConnectionName, HasToken = true, ServiceProviderDisplayName = key.ConnectionName })
            .ToArray();
        return Task.FromResult(statuses.Length == 0 ? null : statuses);
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
        => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new Dictionary<string, TokenResponse>());

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
        => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        var item = string.IsNullOrEmpty(exchangeRequest?.Token) ? exchangeRequest?.Uri : exchangeRequest.Token;
        var channelId = turnContext?.Activity?.ChannelId;
        if (!_exchanges.TryGetValue((new TokenKey(connectionName, channelId, userId), item), out var token))
        {
            return Task.FromResult<TokenResponse>(null);
        }

        return token == null
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult(new TokenResponse { ChannelId = channelId, ConnectionName = connectionName, Token = token });
    }

    private static TokenKey KeyFor(ITurnContext turn, string connectionName) => new(connectionName, turn.Activity.ChannelId, turn.Activity.From.Id);

    private List<TokenKey> TokensOf(ITurnContext turn, string userId)
        => _tokens.Keys.Where(key => key.ChannelId == turn.Activity.ChannelId && key.UserId == userId).ToList();

    private sealed record TokenKey(string ConnectionName, string ChannelId, string UserId);
}
