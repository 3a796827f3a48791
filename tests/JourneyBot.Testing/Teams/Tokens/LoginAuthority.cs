using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// The login server: gives a bot that knows the secret the token it calls the connector with, and knows its own tokens again.
/// MSAL looks up an unknown authority at the public cloud, fails or is told it is unknown, and with ValidateAuthority=false
/// goes on to the token endpoint: so that is the only one there is.
/// </summary>
public sealed class LoginAuthority
{
    private readonly TokenIssuer _issuer;
    private readonly ConcurrentDictionary<string, string> _issued = new();
    private int _asked;

    internal LoginAuthority(TokenIssuer issuer) => _issuer = issuer;

    /// <summary>The client secret that is accepted.</summary>
    public string Secret { get; } = $"{Guid.NewGuid():N}";

    /// <summary>How often a token was asked for, with or without success.</summary>
    public int Asked => _asked;

    /// <summary>While set, the server is out of order (503).</summary>
    public bool IsDown { get; set; }

    public Uri UrlFor(string tenantId) => new(_issuer.Url, tenantId);

    /// <summary>Whether that Authorization header carries a token given out here, for that bot.</summary>
    public bool Accepts(StringValues authorization, string appId) =>
        authorization.ToString().Split(' ') is ["Bearer", var token] && _issued.TryGetValue(token, out var owner) && owner == appId;

    internal void Map(IEndpointRouteBuilder routes) => routes.MapPost("/{tenant}/oauth2/v2.0/token", AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _asked);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (status, answer) = this switch
        {
            { IsDown: true } => (503, Error("temporarily_unavailable", "AADSTS90033: Out of order, on the test's demand.")),
            _ when form["grant_type"] != "client_credentials" => (400, Error("unsupported_grant_type", "AADSTS70003: Only client_credentials.")),
            _ when form["client_secret"] != Secret => (401, Error("invalid_client", "AADSTS7000215: Invalid client secret provided.")),
            _ => (200, Issue(form["client_id"].ToString())),
        };
        context.Response.StatusCode = status;
        await Json.WriteAsync(context.Response, answer);
    }

    private JsonObject Issue(string appId)
    {
        var token = _issuer.Mint(_issuer.For(appId, _issuer.Url) with { Audience = "https://api.botframework.com", ServiceUrl = null });
        _issued[token] = appId;
        return new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["ext_expires_in"] = 3599, ["access_token"] = token };
    }

    private static JsonObject Error(string code, string description) => new() { ["error"] = code, ["error_description"] = description };
}
