using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that is a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> _byAudience = new();
    private readonly string _appId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => appId == _appId
            ? Task.FromResult(_byAudience.GetOrAdd(audience ?? string.Empty, a => new Credentials(_appId, a, _httpClient, _logger)))
            : throw new InvalidOperationException("Invalid Managed ID.");

    private sealed class Credentials : AppCredentials
    {
        public Credentials(string appId, string audience, HttpClient httpClient, ILogger logger)
            : base(null, httpClient, logger, audience)
            => MicrosoftAppId = appId;

        protected override Lazy<IAuthenticator> BuildIAuthenticator()
            => new(() => new CachedAuthenticator(EntraTokens.ForManagedIdentity(this, CustomHttpClient), TimeProvider.System));
    }
}
