using System.Text.Json.Nodes;
using System.Security.Cryptography.X509Certificates;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// The two authorities a bot deals with, in one https server of the test: the channel, whose tokens come with activities,
/// and the login server, where the bot gets its own tokens (<see cref="Login"/>). Each issuer has a metadata URL never
/// used before, because SDKs keep what they read under a URL for as long as their process lives.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    /// <summary>The channel that Teams keys are endorsed for.</summary>
    public const string TeamsChannel = "msteams";

    /// <summary>The iss claim of a good token.</summary>
    public const string Name = "https://api.botframework.com";

    private readonly string _realm = $"{Guid.NewGuid():N}";
    private readonly TimeProvider _clock;
    private readonly KeyRing _ring = new(nameof(TokenIssuer));
    private readonly SigningKey _ofAnotherChannel;
    private readonly SigningKey _unendorsed;
    private volatile SigningKey _published;
    private LoopbackServer? _server;
    private int _metadataAsked;

    private TokenIssuer(TimeProvider clock)
    {
        _clock = clock;
        (_ofAnotherChannel, _unendorsed, _published) = (new(_ring, ["webchat"]), new(_ring, []), new(_ring, [TeamsChannel]));
        Login = new LoginAuthority(this);
    }

    public Uri MetadataUrl => new(Url, $"/{_realm}/.well-known/openidconfiguration");

    public LoginAuthority Login { get; }

    /// <summary>While set, the metadata cannot be read (503).</summary>
    public bool IsDown { get; set; }

    /// <summary>While set, answers in the place of metadata and keys.</summary>
    public RequestDelegate? Instead { get; set; }

    /// <summary>How often the metadata was asked for.</summary>
    public int MetadataAsked => _metadataAsked;

    /// <summary>The PEM file to name in SSL_CERT_FILE of a process that shall trust this issuer.</summary>
    public static string CertificateFile => RunAuthority.Current.CertificateFile;

    /// <summary>For another https server of the test that such a process shall trust.</summary>
    public static X509Certificate2 LoopbackCertificate => RunAuthority.Current.LoopbackCertificate;

    internal Uri Url => _server!.Url;

    public static async Task<TokenIssuer> StartAsync(TimeProvider? clock = null)
    {
        var issuer = new TokenIssuer(clock ?? TimeProvider.System);
        issuer._server = await LoopbackServer.StartAsync(issuer.Map, RunAuthority.Current.LoopbackCertificate);
        return issuer;
    }

    /// <summary>A client for code in the test process: it trusts the certificate of this run.</summary>
    public static HttpClient CreateClient() => RunAuthority.Current.CreateClient();

    /// <summary>A good token for that bot.</summary>
    public ChannelToken For(string appId, Uri serviceUrl) => new()
    {
        Issuer = Name,
        Audience = appId,
        ServiceUrl = serviceUrl.ToString(),
        NotBefore = _clock.GetUtcNow().AddMinutes(-5),
        Expires = _clock.GetUtcNow().AddMinutes(55),
    };

    public string Mint(ChannelToken token)
    {
        var claims = new Dictionary<string, object>(token.MoreClaims);
        if (token.ServiceUrl is not null)
            claims["serviceurl"] = token.ServiceUrl;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = token.Issuer,
            Audience = token.Audience,
            NotBefore = token.NotBefore.UtcDateTime,
            Expires = token.Expires == DateTimeOffset.MaxValue ? null : token.Expires.UtcDateTime,
            Claims = claims,
            AdditionalHeaderClaims = new Dictionary<string, object>(token.MoreHeaders),
            SigningCredentials = Named(KeyFor(token.Signature).CredentialsFor(token.Signature, token.Algorithm), token.KeyId),
        });
    }

    /// <summary>Signs with a new key from now on; the old one is no longer published.</summary>
    public void RollKeys(params string[] endorsements) => _published = new(_ring, endorsements.Length == 0 ? [TeamsChannel] : endorsements);

    /// <summary>The settings that make a host believe this issuer and log in here.</summary>
    public IReadOnlyDictionary<string, string> HostVariables(string appId, string tenantId) => new Dictionary<string, string>
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppPassword"] = Login.Secret,
        ["MicrosoftAppTenantId"] = tenantId,
        ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl.ToString(),
        ["ToBotFromChannelTokenIssuer"] = Name,
        ["ToChannelFromBotLoginUrl"] = Login.UrlFor(tenantId).ToString(),
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
        ["ValidateAuthority"] = "false",

        // Nobody signs in here, but the official packages want to know where one would.
        ["OAuthUrl"] = Url.ToString(),
        ["SSL_CERT_FILE"] = CertificateFile,
    };

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/{_realm}/.well-known/openidconfiguration", AnswerMetadataAsync);
        routes.MapGet($"/{_realm}/keys", context => Instead?.Invoke(context) ?? Json.WriteAsync(context.Response, Keys()));
        Login.Map(routes);
    }

    private Task AnswerMetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref _metadataAsked);
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        return Instead?.Invoke(context) ?? Json.WriteAsync(context.Response, new JsonObject
        {
            ["issuer"] = Name,
            ["authorization_endpoint"] = "https://invalid.example/authorize",
            ["jwks_uri"] = new Uri(Url, $"/{_realm}/keys").ToString(),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        });
    }

    private static SigningCredentials? Named(SigningCredentials? credentials, string? keyId)
    {
        if (credentials is not null && keyId is not null)
            credentials.Key.KeyId = keyId;
        return credentials;
    }

    private SigningKey KeyFor(TokenSignature signature) => signature switch
    {
        TokenSignature.KeyOfAnotherChannel => _ofAnotherChannel,
        TokenSignature.UnendorsedKey => _unendorsed,
        _ => _published,
    };

    private JsonObject Keys() => new() { ["keys"] = new JsonArray(_published.ToJwk(), _ofAnotherChannel.ToJwk(), _unendorsed.ToJwk()) };
}
