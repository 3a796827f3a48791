using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class TokenIssuerTests : SimulatorTest
{
    private readonly HttpClient _http = TokenIssuer.CreateClient();
    private TokenIssuer _issuer = null!;

    [Fact]
    public async Task Activity_ComesWithATokenThatThePublishedKeysConfirm()
    {
        var aiko = Teams.Person("Aiko");
        await aiko.In(Teams.Personal(aiko)).Says("start");
        var token = Assert.Single(Bot.Authorizations).Replace("Bearer ", "", StringComparison.Ordinal);
        var result = await ValidateAsync(token);
        Assert.True(result.IsValid, $"{result.Exception}");
        Assert.Equal(Teams.ServiceUrl.ToString(), result.Claims["serviceurl"]);
    }

    [Theory]
    [InlineData(TokenSignature.UnknownKey)]
    [InlineData(TokenSignature.ForgedKey)]
    [InlineData(TokenSignature.PublicKeyAsSecret)]
    [InlineData(TokenSignature.None)]
    public async Task DishonestSignature_IsNotConfirmed(TokenSignature signature) =>
        Assert.False((await ValidateAsync(_issuer.Mint(Good with { Signature = signature }))).IsValid);

    [Fact]
    public async Task ChangedClaims_AreInTheToken()
    {
        Assert.False((await ValidateAsync(_issuer.Mint(Good with { Audience = "somebody else" }))).IsValid);
        Assert.False((await ValidateAsync(_issuer.Mint(Good with { Issuer = "https://somebody.example" }))).IsValid);
        Assert.False((await ValidateAsync(_issuer.Mint(Good with { NotBefore = Good.NotBefore.AddHours(-2), Expires = Good.NotBefore.AddHours(-1) }))).IsValid);
        var bare = new JsonWebToken(_issuer.Mint(Good with { Audience = null, ServiceUrl = null, Algorithm = "PS256" }));
        Assert.Equal(("PS256", 0, false), (bare.Alg, bare.Audiences.Count(), bare.TryGetClaim("serviceurl", out _)));
    }

    [Fact]
    public async Task RollKeys_PublishesAnotherKey_AndOldTokensAreOver()
    {
        var old = _issuer.Mint(Good);
        _issuer.RollKeys("skype");
        var endorsements = (await KeysAsync())["keys"]!.AsArray().Select(key => string.Join(' ', key!["endorsements"]!.AsArray()));
        // The other two are for tokens that must not count.
        Assert.Equal(["skype", "webchat", ""], endorsements);
        Assert.False((await ValidateAsync(old)).IsValid);
        Assert.True((await ValidateAsync(_issuer.Mint(Good))).IsValid);
    }

    [Fact]
    public async Task EachIssuer_HasAMetadataUrlOfItsOwn()
    {
        await using var other = await TokenIssuer.StartAsync();
        Assert.NotEqual(_issuer.MetadataUrl.AbsolutePath, other.MetadataUrl.AbsolutePath);
    }

    [Fact]
    public async Task Login_WithTheSecret_GivesATokenTheConnectorTakes()
    {
        var room = Teams.GroupChat("Journey");
        Assert.Equal(HttpStatusCode.Unauthorized, await CreateAsync(room.Id));
        Bot.UseToken("junk");
        Assert.Equal(HttpStatusCode.Unauthorized, await CreateAsync(room.Id));
        var (status, json) = await LoginAsync(_issuer.Login.Secret);
        Assert.Equal(HttpStatusCode.OK, status);
        Bot.UseToken($"{json["access_token"]}");
        Assert.Equal(HttpStatusCode.Created, await CreateAsync(room.Id));
        Assert.Single(room.Messages);
    }

    [Fact]
    public async Task Login_WithAWrongSecretOrWhileDown_IsRefused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await LoginAsync("guess")).Status);
        _issuer.Login.IsDown = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await LoginAsync(_issuer.Login.Secret)).Status);
        Assert.Equal(2, _issuer.Login.Asked);
    }

    [Fact]
    public async Task Certificate_IsTrustedByNobodyElse()
    {
        using var stranger = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.GetStringAsync(_issuer.MetadataUrl));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _issuer.DisposeAsync();
        _http.Dispose();
    }

    protected override async Task<TeamsOptions> OptionsAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        return new TeamsOptions { Issuer = _issuer };
    }

    private ChannelToken Good => _issuer.For(Teams.Options.AppId, Teams.ServiceUrl);

    private async Task<HttpStatusCode> CreateAsync(string conversationId) =>
        (await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(conversationId), ScriptedBot.Text("hello"))).Http.StatusCode;

    private async Task<(HttpStatusCode Status, JsonNode Json)> LoginAsync(string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Teams.Options.AppId,
            ["client_secret"] = secret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var response = await _http.PostAsync(new Uri($"{_issuer.Login.UrlFor(Teams.Options.TenantId)}/oauth2/v2.0/token"), form);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private async Task<JsonNode> KeysAsync()
    {
        var metadata = JsonNode.Parse(await _http.GetStringAsync(_issuer.MetadataUrl))!;
        return JsonNode.Parse(await _http.GetStringAsync(new Uri($"{metadata["jwks_uri"]}")))!;
    }

    private async Task<TokenValidationResult> ValidateAsync(string token) =>
        await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = TokenIssuer.Name,
            ValidAudience = Teams.Options.AppId,
            IssuerSigningKeys = new JsonWebKeySet((await KeysAsync()).ToJsonString()).GetSigningKeys(),
        });
}
