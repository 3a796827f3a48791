using System.Security.Cryptography;
using System.Text;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>Authorization headers that let nobody in, by what is wrong with them. None: an empty list.</summary>
internal static class BadTokens
{
    private const string Directory = "https://login.microsoftonline.com/00000000-0000-0000-0000-0000000000ee/v2.0";
    private const string Emulator = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string AnotherApp = "00000000-0000-0000-0000-0000000000b1";

    public static IReadOnlyDictionary<string, Func<AuthenticatedStage, Task<string[]>>> All { get; } = new Dictionary<string, Func<AuthenticatedStage, Task<string[]>>>
    {
        ["no header"] = _ => Of(),
        ["an empty header"] = _ => Of(""),
        ["no token at all"] = _ => Of("Bearer garbage"),
        ["nothing after the scheme"] = _ => Of("Bearer "),
        ["three parts of nothing"] = _ => Of("Bearer e30.e30."),
        ["a name and a password"] = _ => Of("Basic bWFsbG9yeTpzZWNyZXQ="),
        ["a good token under another scheme"] = stage => Of($"Basic {Good(stage)}"),
        ["a good token without a scheme"] = stage => Of(Good(stage)),
        ["two good tokens in one header"] = stage => Of($"Bearer {Good(stage)}", $"Bearer {Good(stage)}"),
        ["a good token with something behind"] = stage => Of($"Bearer {Good(stage)} {Good(stage)}"),

        ["expired"] = On(good => good with { Expires = In(-10) }),
        ["without an end"] = On(good => good with { Expires = DateTimeOffset.MaxValue }),
        ["not valid yet"] = On(good => good with { NotBefore = In(10) }),
        ["for another bot"] = On(good => good with { Audience = AnotherApp }),
        ["for nobody"] = On(good => good with { Audience = null }),
        ["for this bot and another"] = On(good => With(good with { Audience = null }, "aud", new[] { good.Audience!, AnotherApp })),
        ["for another service url"] = On(good => good with { ServiceUrl = "https://smba.example/emea/" }),
        ["for a service url that begins alike"] = On(good => good with { ServiceUrl = good.ServiceUrl!.TrimEnd('/') + ".example/" }),
        ["for no service url"] = On(good => good with { ServiceUrl = null }),

        ["of another issuer"] = On(good => good with { Issuer = "https://api.botframework.example" }),
        ["of an issuer that begins alike"] = On(good => good with { Issuer = TokenIssuer.Name + ".example" }),
        ["of the issuer with a slash"] = On(good => good with { Issuer = TokenIssuer.Name + "/" }),
        ["of the government cloud's issuer"] = On(good => good with { Issuer = "https://api.botframework.us" }),
        ["as the emulator shows it"] = On(good => With(With(good with { Issuer = Emulator }, "ver", "1.0"), "appid", good.Audience!)),
        ["as a skill's host shows it"] = On(good => With(With(good with { Issuer = Directory }, "ver", "2.0"), "azp", AnotherApp)),
        ["of the directory for a person"] = OfTheDirectoryAsync,
        ["the bot's own, as it shows it to the channel"] = async stage => [await OwnAsync(stage)],

        ["signed with an unknown key"] = On(good => good with { Signature = TokenSignature.UnknownKey }),
        ["signed with a forged key"] = On(good => good with { Signature = TokenSignature.ForgedKey }),
        ["signed with a key of another channel"] = On(good => good with { Signature = TokenSignature.KeyOfAnotherChannel }),
        ["signed with a key endorsed for none"] = On(good => good with { Signature = TokenSignature.UnendorsedKey }),
        ["signed with the public key as a secret"] = On(good => good with { Signature = TokenSignature.PublicKeyAsSecret }),
        ["signed with an algorithm that is not allowed"] = On(good => good with { Algorithm = "PS256" }),
        ["signed with the key that it brings along"] = BringsItsKeyAsync,
        ["naming a key by a path"] = On(good => good with { KeyId = "../../../../dev/null" }),
        ["naming a key with an address"] = On(good => Header(good with { Signature = TokenSignature.UnknownKey }, "jku", "https://keys.example/")),
        ["naming no key"] = On(good => good with { KeyId = "" }),
        ["alg none"] = On(good => good with { Signature = TokenSignature.None }),
        ["alg nOnE, the signature left on"] = Changed(parts => [Json("""{"alg":"nOnE","typ":"JWT"}"""), parts[1], parts[2]]),
        ["another algorithm written over it"] = Changed(parts => [Text(parts[0]).Replace("RS256", "RS512", StringComparison.Ordinal) is var header ? Json(header) : "", parts[1], parts[2]]),
        ["other claims under a good signature"] = Changed(parts => [parts[0], Json(Text(parts[1]).Replace("\"exp\":1", "\"exp\":2", StringComparison.Ordinal)), parts[2]]),
        ["half a signature"] = Changed(parts => [parts[0], parts[1], parts[2][..20]]),
        ["no signature"] = Changed(parts => [parts[0], parts[1], ""]),
        ["four parts"] = Changed(parts => [.. parts, parts[2]]),
        ["encrypted"] = EncryptedAsync,
        ["of twenty kilobytes"] = On(good => With(good, "more", new string('a', 15 * 1024))),
    };

    private static string Good(AuthenticatedStage stage) => stage.Issuer.Mint(stage.Good);

    private static Func<AuthenticatedStage, Task<string[]>> On(Func<ChannelToken, ChannelToken> spoil) => stage => Of($"Bearer {stage.Issuer.Mint(spoil(stage.Good))}");

    private static Func<AuthenticatedStage, Task<string[]>> Changed(Func<string[], string[]> change) =>
        stage => Of($"Bearer {string.Join('.', change(Good(stage).Split('.')))}");

    private static Task<string[]> Of(params string[] headers) => Task.FromResult(headers);

    private static ChannelToken With(ChannelToken token, string claim, object value) =>
        token with { MoreClaims = new Dictionary<string, object>(token.MoreClaims) { [claim] = value } };

    private static ChannelToken Header(ChannelToken token, string name, object value) =>
        token with { MoreHeaders = new Dictionary<string, object>(token.MoreHeaders) { [name] = value } };

    private static async Task<string[]> OfTheDirectoryAsync(AuthenticatedStage stage)
    {
        await using var directory = await DirectoryIssuer.StartAsync();
        return [$"Bearer {directory.Mint(directory.For(stage.Teams.Options.AppId, stage.Teams.Options.TenantId, "somebody"))}"];
    }

    /// <summary>Whoever answers the bot once knows it.</summary>
    private static async Task<string> OwnAsync(AuthenticatedStage stage)
    {
        var seat = stage.Mallory();
        await seat.Says("help");
        return stage.Teams.Calls.First(call => call.ConversationId == seat.Conversation.Id).Authorization;
    }

    private static async Task<string[]> BringsItsKeyAsync(AuthenticatedStage stage)
    {
        using var rsa = RSA.Create(2048);
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)));
        var header = new Dictionary<string, object> { ["jwk"] = new Dictionary<string, object> { ["kty"] = "RSA", ["n"] = key.N, ["e"] = key.E } };
        var credentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = "mine" }, "RS256");
        return await Of($"Bearer {new JsonWebTokenHandler().CreateToken(Text(Good(stage).Split('.')[1]), credentials, header)}");
    }

    private static Task<string[]> EncryptedAsync(AuthenticatedStage stage)
    {
        var secret = new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(64));
        return Of($"Bearer {new JsonWebTokenHandler().EncryptToken(Good(stage), new EncryptingCredentials(secret, "dir", "A256CBC-HS512"))}");
    }

    private static string Text(string part) => Base64UrlEncoder.Decode(part);

    private static string Json(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));

    private static DateTimeOffset In(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes);
}
