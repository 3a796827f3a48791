using JourneyBot.Workshops;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.Tabs;

/// <summary>Somebody who signed in: who they are in their directory, and in which.</summary>
/// <param name="Account">The directory's id; rosters know people by it.</param>
internal sealed record TabPerson(ParticipantId Id, string Account, string Tenant);

/// <summary>
/// Reads the token that Teams gives the tab for the person in front of it: signed by the directory, for this app, still valid, with the
/// scope that only Teams' clients are given. Whatever is wrong with one, nobody signed in.
/// </summary>
internal sealed class TabTokens
{
    /// <summary>What the app registration exposes for Teams.</summary>
    private const string Scope = "access_as_user";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time;
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = 16 * 1024 };
    private readonly TokenValidationParameters _parameters;

    /// <param name="http">The metadata is read with it, and kept; an unknown key makes it be read anew.</param>
    public TabTokens(TabSettings settings, HttpClient http, TimeProvider time)
    {
        _time = time;
        _parameters = new TokenValidationParameters
        {
            ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                settings.MetadataAddress, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = true }),
            ValidAudiences = settings.Audiences,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            IssuerValidatorUsingConfiguration = Issuer,
            LifetimeValidator = IsNow,
        };
    }

    /// <summary>Null: nobody signed in, whyever.</summary>
    /// <param name="authorization">The request's header.</param>
    public async Task<TabPerson?> ReadAsync(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(authorization[Scheme.Length..].Trim(), _parameters);
        return result.IsValid && Claim(result, "oid") is { } person && Claim(result, "tid") is { } tenant && Claim(result, "scp")?.Split(' ').Contains(Scope) == true
            ? new TabPerson(new ParticipantId(person), person, tenant)
            : null;
    }

    private static string? Claim(TokenValidationResult result, string name) =>
        result.Claims.TryGetValue(name, out var value) && value is string { Length: > 0 and <= 200 } text ? text : null;

    /// <summary>The directory of all organizations names its issuer with a place for the tenant.</summary>
    private static string Issuer(string issuer, SecurityToken token, TokenValidationParameters parameters, BaseConfiguration configuration)
    {
        var tenant = token is JsonWebToken jwt && jwt.TryGetPayloadValue<string>("tid", out var tid) ? tid : string.Empty;
        var expected = configuration.Issuer.Replace("{tenantid}", tenant, StringComparison.OrdinalIgnoreCase);
        return Guid.TryParse(tenant, out _) && issuer == expected && issuer.Contains($"/{tenant}/", StringComparison.OrdinalIgnoreCase) ? issuer : throw new SecurityTokenInvalidIssuerException("The token is of another issuer.");
    }

    private bool IsNow(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is null || now > notBefore - Skew);
    }
}
