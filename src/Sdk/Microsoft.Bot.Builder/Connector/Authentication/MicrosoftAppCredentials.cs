using System;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id and its password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";
    public const string MicrosoftAppIdKey = "MicrosoftAppId";
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Says nothing of the bot: for channels that ask for nothing.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator()
        => new(() => new CachedAuthenticator(EntraTokens.ForPassword(this, MicrosoftAppPassword, CustomHttpClient), TimeProvider.System), LazyThreadSafetyMode.ExecutionAndPublication);
}
