using System.Text.Json.Nodes;
using JourneyBot.Testing.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// A company's directory as far as a tab needs it, in an https server of the test: metadata and keys below the tenant's v2.0 address, and
/// tokens for people. "organizations" is there, too, with its issuer's name as the real one has it.
/// </summary>
public sealed class DirectoryIssuer : IAsyncDisposable
{
    private readonly TimeProvider _clock;
    private readonly KeyRing _ring = new(nameof(DirectoryIssuer));
    private volatile SigningKey _published;
    private LoopbackServer? _server;

    private DirectoryIssuer(TimeProvider clock) => (_clock, _published) = (clock, new(_ring, []));

    /// <summary>While set, the metadata cannot be read (503).</summary>
    public bool IsDown { get; set; }

    public static async Task<DirectoryIssuer> StartAsync(TimeProvider? clock = null)
    {
        var issuer = new DirectoryIssuer(clock ?? TimeProvider.System);
        issuer._server = await LoopbackServer.StartAsync(issuer.Map, RunAuthority.Current.LoopbackCertificate);
        return issuer;
    }

    public Uri AuthorityOf(string tenant) => new(_server!.Url, $"/{tenant}/v2.0");

    /// <summary>A good token for that person of that tenant, as Teams gives it to the app's tab.</summary>
    public DirectoryToken For(string appId, string tenant, string person) => new()
    {
        Issuer = AuthorityOf(tenant).ToString(),
        Audience = appId,
        Tenant = tenant,
        Person = person,
        NotBefore = _clock.GetUtcNow().AddMinutes(-5),
        Expires = _clock.GetUtcNow().AddMinutes(55),
    };

    public string Mint(DirectoryToken token)
    {
        var claims = new Dictionary<string, object>();
        foreach (var (name, value) in new[] { ("tid", token.Tenant), ("oid", token.Person), ("scp", token.Scope) })
        {
            if (value is not null)
                claims[name] = value;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = token.Issuer,
            Audience = token.Audience,
            NotBefore = token.NotBefore.UtcDateTime,
            Expires = token.Expires.UtcDateTime,
            Claims = claims,
            SigningCredentials = _published.CredentialsFor(token.Signature, token.Algorithm),
        });
    }

    /// <summary>Signs with a new key from now on; the old one is no longer published.</summary>
    public void RollKeys() => _published = new(_ring, []);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", AnswerMetadataAsync);
        routes.MapGet("/keys", context => Json.WriteAsync(context.Response, new JsonObject { ["keys"] = new JsonArray(_published.ToJwk()) }));
    }

    private Task AnswerMetadataAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        var tenant = (string)context.Request.RouteValues["tenant"]!;
        return Json.WriteAsync(context.Response, new JsonObject
        {
            ["issuer"] = new Uri(_server!.Url, "/").ToString() + (tenant == "organizations" ? "{tenantid}" : tenant) + "/v2.0",
            ["jwks_uri"] = new Uri(_server.Url, "/keys").ToString(),
        });
    }
}
