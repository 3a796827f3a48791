using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>One key of the channel, with the channels it may speak for (its endorsements).</summary>
internal sealed class SigningKey(KeyRing ring, string[] endorsements)
{
    private readonly RSA _rsa = ring.Next();

    public string Id { get; } = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));

    public RsaSecurityKey SecurityKey => new(_rsa) { KeyId = Id };

    /// <summary>The public half, as a server confusing algorithms would take it for a shared secret.</summary>
    public byte[] PublicBytes => _rsa.ExportSubjectPublicKeyInfo();

    /// <summary>To sign a token with while this key is the published one.</summary>
    public SigningCredentials? CredentialsFor(TokenSignature signature, string algorithm) => signature switch
    {
        TokenSignature.PublishedKey or TokenSignature.KeyOfAnotherChannel or TokenSignature.UnendorsedKey => new(SecurityKey, algorithm),
        TokenSignature.UnknownKey => new(new SigningKey(ring, []).SecurityKey, algorithm),
        TokenSignature.ForgedKey => new(Named(new SigningKey(ring, []).SecurityKey, Id), algorithm),
        TokenSignature.PublicKeyAsSecret => new(Named(new SymmetricSecurityKey(PublicBytes), Id), SecurityAlgorithms.HmacSha256),
        _ => null,
    };

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

    private static SecurityKey Named(SecurityKey key, string id)
    {
        key.KeyId = id;
        return key;
    }
}
