namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud. What configuration leaves out stays out: nothing is trusted or sent by default.</summary>
internal sealed record ChannelSettings
{
    public static ChannelSettings PublicCloud { get; } = new()
    {
        LoginEndpoint = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        Scope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        MetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        OAuthUrl = AuthenticationConstants.OAuthUrl,
        CallerId = "urn:botframework:azure",
    };

    public static ChannelSettings GovernmentCloud { get; } = new()
    {
        LoginEndpoint = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        Scope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        MetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        OAuthUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        CallerId = "urn:botframework:azureusgov",
    };

    public bool ValidateAuthority { get; init; } = true;

    public string LoginEndpoint { get; init; }

    public string Scope { get; init; }

    public string TokenIssuer { get; init; }

    public string MetadataUrl { get; init; }

    public string OAuthUrl { get; init; }

    public string CallerId { get; init; }
}
