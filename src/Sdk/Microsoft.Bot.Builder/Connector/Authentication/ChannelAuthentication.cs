using System;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Requests are answered if they carry a token of the channel, or if the bot has no app id and they carry none.</summary>
internal sealed class ChannelAuthentication(
    ChannelSettings settings, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory httpClients) : BotFrameworkAuthentication
{
    private readonly ChannelTokenValidator _tokens = new(settings, credentials, configuration, new SigningKeySource(settings.MetadataUrl, TimeProvider.System));

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = await AuthenticateAsync(authHeader, token => _tokens.ValidateAsync(token, activity.ChannelId, activity.ServiceUrl, cancellationToken), cancellationToken).ConfigureAwait(false);
        var result = await AcceptAsync(identity, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = CreateConnectorFactory(identity);
        return result;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        var identity = await AuthenticateAsync(authHeader, token => _tokens.ValidateAsync(token, channelIdHeader, cancellationToken), cancellationToken).ConfigureAwait(false);
        return await AcceptAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
        => new ChannelConnectorFactory(AppIdOf(claimsIdentity), settings, credentials, httpClients);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppIdOf(claimsIdentity);
        var voice = await credentials.CreateCredentialsAsync(appId, settings.Scope, settings.LoginEndpoint, settings.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ChannelUserTokenClient(appId, settings.OAuthUrl, voice, httpClients);
    }

    private async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, Func<string, Task<ClaimsIdentity>> validate, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await validate(authHeader).ConfigureAwait(false);
        }

        return await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("No Authorization header");
    }

    private async Task<AuthenticateRequestResult> AcceptAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = settings.Scope,
        CallerId = await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null : settings.CallerId,
    };

    private static string AppIdOf(ClaimsIdentity identity)
        => (identity.FindFirst(AuthenticationConstants.AudienceClaim) ?? identity.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;
}
