using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot with an app id and a password; without an app id the bot is anonymous.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // Credentials keep their tokens, so a turn must find those of the turn before.
    private readonly ConcurrentDictionary<Purpose, ServiceClientCredentials> _known = new();
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException($"Invalid appId {appId} does not match expected {AppId}");
        }

        if (string.IsNullOrEmpty(loginEndpoint))
        {
            throw new InvalidOperationException("ToChannelFromBotLoginUrl must be set when other addresses of the channel are configured.");
        }

        return Task.FromResult(_known.GetOrAdd(new Purpose(appId, Password, oauthScope, loginEndpoint, validateAuthority), Create));
    }

    private ServiceClientCredentials Create(Purpose purpose) => purpose.LoginEndpoint switch
    {
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate => new MicrosoftAppCredentials(purpose.AppId, purpose.Password, TenantId, _httpClient, _logger, purpose.Scope),
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate => At(string.Format(CultureInfo.InvariantCulture, purpose.LoginEndpoint, GovernmentTenant), validateAuthority: true, purpose),
        _ => At(purpose.LoginEndpoint, purpose.ValidateAuthority, purpose),
    };

    private string GovernmentTenant => string.IsNullOrEmpty(TenantId) ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant : TenantId;

    private EndpointCredentials At(string endpoint, bool validateAuthority, Purpose purpose)
        => new(purpose, TenantId, endpoint, validateAuthority, _httpClient, _logger);

    private sealed record Purpose(string AppId, string Password, string Scope, string LoginEndpoint, bool ValidateAuthority);

    private sealed class EndpointCredentials(Purpose purpose, string tenant, string endpoint, bool validateAuthority, HttpClient httpClient, ILogger logger)
        : MicrosoftAppCredentials(purpose.AppId, purpose.Password, tenant, httpClient, logger, purpose.Scope)
    {
        public override string OAuthEndpoint => endpoint;

        public override bool ValidateAuthority => validateAuthority;
    }
}
