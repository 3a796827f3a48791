using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and names that the public cloud uses between channels and bots.</summary>
public static class AuthenticationConstants
{
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";
    public const string DefaultChannelAuthTenant = "botframework.com";
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";
    public const string OAuthUrl = "https://api.botframework.com";
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string AuthorizedParty = "azp";
    public const string AudienceClaim = "aud";
    public const string KeyIdHeader = "kid";
    public const string VersionClaim = "ver";
    public const string AppIdClaim = "appid";
    public const string ServiceUrlClaim = "serviceurl";
    public const string AnonymousAuthType = "anonymous";
    public const string TenantIdClaim = "tid";

    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
