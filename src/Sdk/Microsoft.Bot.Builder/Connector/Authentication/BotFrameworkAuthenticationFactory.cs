using System;
using System.Linq;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a bot in the public cloud, in the US Government cloud, or with addresses of one's own.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>An anonymous bot.</summary>
    public static BotFrameworkAuthentication Create()
        => Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>One address of one's own means that all that are needed must be given. Tokens of the emulator are not accepted.</summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] own = [toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl, toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId];
        var settings = own.All(string.IsNullOrEmpty) ? BuiltIn(channelService) : new ChannelSettings
        {
            ValidateAuthority = validateAuthority,
            LoginEndpoint = toChannelFromBotLoginUrl,
            Scope = toChannelFromBotOAuthScope,
            TokenIssuer = toBotFromChannelTokenIssuer,
            MetadataUrl = toBotFromChannelOpenIdMetadataUrl,
            OAuthUrl = oAuthUrl,
            CallerId = callerId,
        };
        return new ChannelAuthentication(settings, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static ChannelSettings BuiltIn(string channelService) => channelService switch
    {
        null or "" => ChannelSettings.PublicCloud,
        GovernmentAuthenticationConstants.ChannelService => ChannelSettings.GovernmentCloud,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };
}
