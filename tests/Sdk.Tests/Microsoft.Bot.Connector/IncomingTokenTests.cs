using System.Net;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>Who may talk to a bot that has an app id.</summary>
public sealed class IncomingTokenTests : IAsyncLifetime
{
    private const string AppId = "00000000-0000-0000-0000-0000000000b0";
    private static readonly Uri ServiceUrl = new("https://smba.example/amer/");
    private TokenIssuer _issuer = null!;
    private BotEndpoint _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _bot = await BotEndpoint.StartAsync(settings: _issuer.HostVariables(AppId, "00000000-0000-0000-0000-0000000000aa"));
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Token_OfTheChannelForThisBot_IsLetIn() => Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(Good));

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Token_SignedWithAnotherRsaAlgorithm_IsLetIn(string algorithm)
        => Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(Good with { Algorithm = algorithm }));

    [Fact]
    public async Task Token_ThatExpiredFourMinutesAgo_IsLetInForClocksDiffer()
        => Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(Good with { Expires = TimeProvider.System.GetUtcNow().AddMinutes(-4) }));

    [Theory]
    [InlineData(TokenSignature.UnknownKey)]
    [InlineData(TokenSignature.ForgedKey)]
    [InlineData(TokenSignature.PublicKeyAsSecret)]
    [InlineData(TokenSignature.None)]
    public Task Token_NotSignedByTheChannel_IsRefused(TokenSignature signature) => IsRefusedAsync(Good with { Signature = signature });

    [Fact]
    public Task Token_SignedWithAnAlgorithmOutsideTheList_IsRefused() => IsRefusedAsync(Good with { Algorithm = "PS256" });

    [Fact]
    public Task Token_ThatExpiredSixMinutesAgo_IsRefused() => IsRefusedAsync(Good with { Expires = TimeProvider.System.GetUtcNow().AddMinutes(-6) });

    [Fact]
    public Task Token_ThatIsNotValidYet_IsRefused() => IsRefusedAsync(Good with { NotBefore = TimeProvider.System.GetUtcNow().AddMinutes(6) });

    [Fact]
    public Task Token_ForAnotherBot_IsRefused() => IsRefusedAsync(Good with { Audience = "00000000-0000-0000-0000-0000000000b1" });

    [Fact]
    public Task Token_ForNobody_IsRefused() => IsRefusedAsync(Good with { Audience = null });

    [Fact]
    public Task Token_OfAnotherIssuer_IsRefused() => IsRefusedAsync(Good with { Issuer = "https://api.botframework.example" });

    [Fact]
    public Task Token_WithoutAServiceUrl_IsRefused() => IsRefusedAsync(Good with { ServiceUrl = null });

    [Fact]
    public Task Token_ForAnotherServiceUrl_IsRefused() => IsRefusedAsync(Good with { ServiceUrl = "https://smba.example/emea/" });

    [Fact]
    public async Task Token_OfAKeyThatIsNotEndorsedForTheChannel_IsRefused()
    {
        _issuer.RollKeys("skype");

        await IsRefusedAsync(Good);
    }

    [Fact]
    public async Task Activity_WithoutAServiceUrl_IsRefused_ForTheTokenIsForAnAddress()
    {
        var activity = Activity();
        activity.Remove("serviceUrl");

        using var response = await _bot.PostAsync(activity.ToString(), Bearer(Good));

        // The official packages compare nothing then, and fail on the missing address.
        Assert.Equal(BotPackages.AreOfficial ? HttpStatusCode.InternalServerError : HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer null")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task Request_WithoutAToken_IsRefused(string? authorization)
    {
        using var response = await _bot.PostAsync(Activity().ToString(), authorization);

        AssertRefused(response.StatusCode);
    }

    [Fact]
    public async Task Token_OfARolledKey_IsLetInAtOnce_AndOfTheOldKeyNoMore()
    {
        var old = Bearer(Good);
        await PostAsync(old);
        _issuer.RollKeys();

        var (status, _) = await PostAsync(Bearer(Good));

        // The official packages see new keys when they read the metadata again, twelve hours later.
        Assert.Equal(BotPackages.AreOfficial, status != HttpStatusCode.OK);
        Assert.Equal(BotPackages.AreOfficial, (await PostAsync(old)).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tokens_OfInventedKeys_DoNotMakeTheBotReadTheMetadataEachTime()
    {
        await PostAsync(Bearer(Good));
        for (var i = 0; i < 10; i++)
        {
            await PostAsync(Bearer(Good with { Signature = TokenSignature.UnknownKey }));
        }

        // The official packages read it twice at first, once for the endorsements.
        Assert.InRange(_issuer.MetadataAsked, 1, 2);
    }

    [Fact]
    public async Task Tokens_WhileTheMetadataCannotBeRead_AreRefused_AndLetInWhenItCan()
    {
        _issuer.IsDown = true;
        await IsRefusedAsync(Good);

        _issuer.IsDown = false;

        await Until.True(async () => (await PostAsync(Bearer(Good))).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Turn_OfAChannelsRequest_KnowsTheBotAndTheCaller()
    {
        var seen = new JObject();
        await using var bot = await BotEndpoint.StartAsync(
            turn =>
            {
                var identity = (System.Security.Claims.ClaimsIdentity)turn.TurnState.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey);
                seen["bot"] = identity.FindFirst("aud")?.Value;
                seen["authenticated"] = identity.IsAuthenticated;
                return Task.CompletedTask;
            },
            _issuer.HostVariables(AppId, "tenant"));

        using var response = await bot.PostAsync(Activity().ToString(), Bearer(Good));

        Assert.Equal($$"""{"bot":"{{AppId}}","authenticated":true}""", seen.ToString(Newtonsoft.Json.Formatting.None));
    }

    private ChannelToken Good => _issuer.For(AppId, ServiceUrl);

    private static JObject Activity() => JObject.FromObject(new
    {
        type = "message",
        text = "hello",
        channelId = "msteams",
        serviceUrl = ServiceUrl.ToString(),
        from = new { id = "29:aiko" },
        recipient = new { id = "28:bot" },
        conversation = new { id = "19:chat" },
    });

    private string Bearer(ChannelToken token) => $"Bearer {_issuer.Mint(token)}";

    private Task<(HttpStatusCode Status, int Turns)> PostAsync(ChannelToken token) => PostAsync(Bearer(token));

    private async Task<(HttpStatusCode Status, int Turns)> PostAsync(string authorization)
    {
        using var response = await _bot.PostAsync(Activity().ToString(), authorization);
        return (response.StatusCode, _bot.Turns);
    }

    private async Task IsRefusedAsync(ChannelToken token) => AssertRefused((await PostAsync(token)).Status);

    /// <summary>The official packages let some refusals out as exceptions of their token library.</summary>
    private void AssertRefused(HttpStatusCode status)
    {
        Assert.True(status == HttpStatusCode.Unauthorized || (BotPackages.AreOfficial && status == HttpStatusCode.InternalServerError), $"It was answered {status}.");
        Assert.Equal(0, _bot.Turns);
    }
}
