using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>One key of the channel, with the channels it may speak for (its endorsements).</summary>
internal sealed class SigningKey(string[] endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id { get; } = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));

    public RsaSecurityKey SecurityKey => new(_rsa) { KeyId = Id };

    /// <summary>The public half, as a server confusing algorithms would take it for a shared secret.</summary>
    public byte[] PublicBytes => _rsa.ExportSubjectPublicKeyInfo();

    public JsonObject ToJwk()
    {
        var parameters = _rsa.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
            ["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]),
        };
    }
}
