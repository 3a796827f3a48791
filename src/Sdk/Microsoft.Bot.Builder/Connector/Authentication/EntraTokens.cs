using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks Entra ID for the bot's tokens, as an app with a password or as a managed identity.</summary>
internal static class EntraTokens
{
    private const string DefaultScope = "/.default";

    public static Func<bool, Task<AuthenticatorResult>> ForPassword(AppCredentials credentials, string password, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(credentials.MicrosoftAppId)
            .WithAuthority(new Uri(credentials.OAuthEndpoint), credentials.ValidateAuthority)
            .WithInstanceDiscovery(credentials.ValidateAuthority)
            .WithClientSecret(password);
        var app = (httpClient is null ? builder : builder.WithHttpClientFactory(new OneClient(httpClient))).Build();
        var scope = credentials.OAuthScope;
        var scopes = new[] { scope.EndsWith(DefaultScope, StringComparison.OrdinalIgnoreCase) ? scope : scope + DefaultScope };
        return async force => Result(await app.AcquireTokenForClient(scopes).WithForceRefresh(force).ExecuteAsync().ConfigureAwait(false));
    }

    public static Func<bool, Task<AuthenticatorResult>> ForManagedIdentity(AppCredentials credentials, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(credentials.MicrosoftAppId));
        var app = (httpClient is null ? builder : builder.WithHttpClientFactory(new OneClient(httpClient))).Build();
        var resource = credentials.OAuthScope;
        return async force => Result(await app.AcquireTokenForManagedIdentity(resource).WithForceRefresh(force).ExecuteAsync().ConfigureAwait(false));
    }

    private static AuthenticatorResult Result(AuthenticationResult token) => new() { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };

    private sealed class OneClient(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
