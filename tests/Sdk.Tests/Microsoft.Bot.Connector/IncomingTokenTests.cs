using JourneyBot.Testing.Teams.Tokens;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>Who may talk to a bot that has an app id.</summary>
public sealed class IncomingTokenTests(IncomingTokenTests.Channel channel) : IClassFixture<IncomingTokenTests.Channel>, IAsyncLifetime
{
    private GuardedBot _bot = null!;

    public async Task InitializeAsync() => _bot = await GuardedBot.StartAsync(channel.Issuer);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public Task Token_OfTheChannelForThisBot_IsLetIn() => _bot.LetsInAsync(_bot.Good);

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public Task Token_SignedWithAnotherRsaAlgorithm_IsLetIn(string algorithm) => _bot.LetsInAsync(_bot.Good with { Algorithm = algorithm });

    [Fact]
    public Task Token_ThatExpiredFourMinutesAgo_IsLetInForClocksDiffer() => _bot.LetsInAsync(_bot.Good with { Expires = In(-4) });

    [Theory]
    [InlineData(TokenSignature.UnknownKey)]
    [InlineData(TokenSignature.ForgedKey)]
    [InlineData(TokenSignature.PublicKeyAsSecret)]
    [InlineData(TokenSignature.None)]
    public Task Token_NotSignedByTheChannel_IsRefused(TokenSignature signature) => _bot.RefusesAsync(_bot.Good with { Signature = signature });

    [Fact]
    public Task Token_SignedWithAnAlgorithmOutsideTheList_IsRefused() => _bot.RefusesAsync(_bot.Good with { Algorithm = "PS256" });

    [Fact]
    public Task Token_ThatExpiredSixMinutesAgo_IsRefused() => _bot.RefusesAsync(_bot.Good with { Expires = In(-6) });

    [Fact]
    public Task Token_ThatIsNotValidYet_IsRefused() => _bot.RefusesAsync(_bot.Good with { NotBefore = In(6) });

    [Fact]
    public Task Token_ForAnotherBot_IsRefused() => _bot.RefusesAsync(_bot.Good with { Audience = "00000000-0000-0000-0000-0000000000b1" });

    [Fact]
    public Task Token_ForNobody_IsRefused() => _bot.RefusesAsync(_bot.Good with { Audience = null });

    [Fact]
    public Task Token_OfAnotherIssuer_IsRefused() => _bot.RefusesAsync(_bot.Good with { Issuer = "https://api.botframework.example" });

    [Fact]
    public Task Token_WithoutAServiceUrl_IsRefused() => _bot.RefusesAsync(_bot.Good with { ServiceUrl = null });

    [Fact]
    public Task Token_ForAnotherServiceUrl_IsRefused() => _bot.RefusesAsync(_bot.Good with { ServiceUrl = "https://smba.example/emea/" });

    [Fact]
    public async Task Activity_OfAnotherChannel_IsRefused_ForTheKeyIsEndorsedForTeamsAlone()
    {
        var activity = GuardedBot.Activity();
        activity["channelId"] = "skype";

        await _bot.RefusesAsync(_bot.Bearer(_bot.Good), activity);
    }

    /// <summary>The token is for an address. The official packages compare nothing then, and fail on the missing one.</summary>
    [Fact]
    public async Task Activity_WithoutAServiceUrl_IsRefused()
    {
        var activity = GuardedBot.Activity();
        activity.Remove("serviceUrl");

        await _bot.RefusesAsync(_bot.Bearer(_bot.Good), activity);
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
    public Task Request_WithoutAToken_IsRefused(string? authorization) => _bot.RefusesAsync(authorization);

    private static DateTimeOffset In(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes);

    public sealed class Channel : IAsyncLifetime
    {
        public TokenIssuer Issuer { get; private set; } = null!;

        public async Task InitializeAsync() => Issuer = await TokenIssuer.StartAsync();

        public async Task DisposeAsync() => await Issuer.DisposeAsync();
    }
}
