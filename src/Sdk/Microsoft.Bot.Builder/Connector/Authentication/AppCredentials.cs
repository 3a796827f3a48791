using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of a bot with an app id. Without one nothing is added to a request.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = Uri.TryCreate(EndpointOf(value), UriKind.Absolute, out _)
            ? value
            : throw new ArgumentException($"Invalid channel auth tenant: {value}", nameof(value));
    }

    public virtual string OAuthEndpoint => EndpointOf(ChannelAuthTenant);

    public virtual bool ValidateAuthority => true;

    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId))
        {
            RefuseToShowTokens(request.RequestUri);
            var token = await GetTokenAsync().ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        _authenticator ??= BuildIAuthenticator();
        return (await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    /// <summary>Whoever reads a token on its way can speak as the bot for an hour.</summary>
    private static void RefuseToShowTokens(Uri address)
    {
        if (address is { IsAbsoluteUri: true, IsLoopback: false } && address.Scheme != Uri.UriSchemeHttps)
        {
            throw new InvalidOperationException($"The bot's token is not sent to '{address.GetLeftPart(UriPartial.Authority)}': only to https or loopback addresses.");
        }
    }

    private string EndpointOf(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
