using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.Bot.Builder;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>Where a bot has the channel's keys from, and when it looks for them again.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private TokenIssuer _issuer = null!;
    private GuardedBot _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _bot = await GuardedBot.StartAsync(_issuer);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Key_ThatRolledBeforeTheFirstToken_IsTheOneThatCounts()
    {
        var old = _bot.Bearer(_bot.Good);
        _issuer.RollKeys();

        await _bot.LetsInAsync(_bot.Good);
        await _bot.RefusesAsync(old);
    }

    [Fact]
    public async Task Key_ThatRolls_IsFoundAtOnce_AndTheOldOneCountsNoMore()
    {
        var old = _bot.Bearer(_bot.Good);
        await _bot.PostAsync(old);
        _issuer.RollKeys();

        var status = (New: await _bot.PostAsync(_bot.Good), Old: await _bot.PostAsync(old));

        // The official packages see new keys when they read the metadata again, twelve hours later.
        Assert.Equal(BotPackages.AreOfficial, status.New != HttpStatusCode.OK);
        Assert.Equal(BotPackages.AreOfficial, status.Old == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Key_EndorsedForAnotherChannel_DoesNotCount()
    {
        _issuer.RollKeys("skype");

        await _bot.RefusesAsync(_bot.Good);
    }

    [Fact]
    public async Task Keys_ThatAreInvented_DoNotMakeTheBotReadTheMetadataEachTime()
    {
        await _bot.LetsInAsync(_bot.Good);
        for (var i = 0; i < 3; i++)
        {
            await _bot.RefusesAsync(_bot.Good with { Signature = TokenSignature.UnknownKey });
        }

        // The official packages read it twice at first, once for the endorsements.
        Assert.InRange(_issuer.MetadataAsked, 1, 2);
    }

    [Fact]
    public async Task Keys_ThatCannotBeRead_LetNobodyIn_UntilTheyCan()
    {
        _issuer.IsDown = true;
        await _bot.RefusesAsync(_bot.Good);

        _issuer.IsDown = false;

        await Until.True(async () => await _bot.PostAsync(_bot.Good) == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Identity_OfATurn_IsTheBotTheTokenIsFor()
    {
        (string?, bool)? seen = null;
        await using var endpoint = await BotEndpoint.StartAsync(
            turn =>
            {
                var identity = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
                seen = (identity.FindFirst("aud")?.Value, identity.IsAuthenticated);
                return Task.CompletedTask;
            },
            _issuer.HostVariables(GuardedBot.AppId, "tenant"));

        using var response = await endpoint.PostAsync(GuardedBot.Activity().ToString(), _bot.Bearer(_bot.Good));

        Assert.Equal((GuardedBot.AppId, true), seen);
    }
}
