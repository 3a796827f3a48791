using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity as <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c> describe it.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        string Setting(string name) => configuration.GetSection(name)?.Value;
        var type = Setting(MicrosoftAppCredentials.MicrosoftAppTypeKey);
        var id = Setting(MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Setting(MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenant = Setting(MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
        if (Is(type, "UserAssignedMsi"))
        {
            Demand(id, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
            Demand(tenant, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
            _inner = string.IsNullOrWhiteSpace(password)
                ? new ManagedIdentityServiceClientCredentialsFactory(id, httpClient, logger)
                : throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.", nameof(configuration));
        }
        else if (Is(type, "SingleTenant"))
        {
            Demand(id, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
            Demand(tenant, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
            Demand(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
            _inner = new PasswordServiceClientCredentialFactory(id, password, tenant, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(id, password, string.Empty, httpClient, logger);
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static bool Is(string type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);

    private static void Demand(string value, string name, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} is required for {type} in configuration.", nameof(value));
        }
    }
}
