using System;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Lets in who shows a token of the channel: signed by a key that the channel's metadata names and endorses for the channel id,
/// from its issuer, for this bot, of now, and for the service address that the activity wants its answers sent to.
/// Every refusal is an <see cref="UnauthorizedAccessException"/>, and what it says goes into a log: nothing that the caller wrote is in it.
/// </summary>
internal sealed class ChannelTokenValidator(
    ChannelSettings settings, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, SigningKeySource keys)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new();

    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await ValidateAsync(authHeader, channelId, cancellationToken).ConfigureAwait(false);
        var claimed = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        Demand(!string.IsNullOrWhiteSpace(claimed), "Missing serviceurl claim");
        Demand(string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase), "serviceurl claim mismatch");
        return identity;
    }

    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);

        // Before any key is looked for, so that idle tokens cost no request.
        Demand(AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg), "The token's signing algorithm is not allowed");
        Demand(!string.IsNullOrEmpty(settings.TokenIssuer) && token.Issuer == settings.TokenIssuer, "The token's issuer is not the channel");
        var key = await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        DemandEndorsed(key, channelId);

        var result = await Handler.ValidateTokenAsync(token, Parameters(key)).ConfigureAwait(false);
        Demand(result.IsValid, result.Exception is SecurityTokenExpiredException ? "The token has expired" : $"Invalid token: {result.Exception?.Message}");
        await DemandForThisBotAsync(token, cancellationToken).ConfigureAwait(false);
        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string authHeader)
    {
        Demand(authHeader.StartsWith(Scheme, StringComparison.Ordinal), "The Authorization header is not a Bearer token");
        try
        {
            return new JsonWebToken(authHeader[Scheme.Length..]);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The Authorization header holds no readable token");
        }
    }

    private TokenValidationParameters Parameters(EndorsedKey key) => new()
    {
        ValidIssuer = settings.TokenIssuer,
        IssuerSigningKey = key.Key,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateLifetime = true,
        ClockSkew = Skew,

        // The audience is the bot's own id, which only the credentials know.
        ValidateAudience = false,
    };

    private void DemandEndorsed(EndorsedKey key, string channelId)
    {
        Demand(!string.IsNullOrEmpty(channelId) && key.Endorsements.Contains(channelId), "The token's key is not endorsed for the activity's channel");
        Demand(configuration.RequiredEndorsements.All(key.Endorsements.Contains), "The token's key lacks a required endorsement");
    }

    private async Task DemandForThisBotAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var audience = token.Audiences.Count() == 1 ? token.Audiences.First() : null;
        Demand(!string.IsNullOrWhiteSpace(audience), "A token names one audience");
        Demand(await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false), "The token is for another bot");
    }

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
