using System.Net;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;
using Microsoft.IdentityModel.Tokens;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>The host with an app id: who may talk to it, and how it answers.</summary>
public sealed class AuthenticatedHostTests(AuthenticatedStage stage, ComingInFigures figures, ITestOutputHelper output)
    : IClassFixture<AuthenticatedStage>, IClassFixture<ComingInFigures>
{
    public static TheoryData<string> BadTokens => [.. ComingIn.BadTokens.All.Keys];

    [Fact]
    public async Task Conversation_WithGoodTokens_GoesOnAndIsAnsweredWithTokensOfTheBot()
    {
        var aiko = stage.Teams.Person("Aiko");
        var seat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));

        await seat.Says("start");
        await seat.AnswersAsync(StepId.Theme);
        await seat.GoesOnAsync(StepId.Theme);

        var calls = stage.Teams.Calls.Where(call => call.ConversationId == seat.Conversation.Id).ToList();
        Assert.True(calls.Count >= 5, $"{calls.Count} calls");
        Assert.All(calls, call => Assert.True(stage.Issuer.Login.Accepts(call.Authorization, stage.Teams.Options.AppId), call.ToString()));
        Assert.All(calls, call => Assert.InRange(call.Status!.Value, 200, 201));
        Assert.Equal(1, stage.Issuer.Login.Asked);
    }

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task Start_WithABadToken_IsRefusedAndReachesNothing(string token)
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();
        var start = mallory.Writes("start");

        var refused = await stage.PostAsync(start, await ComingIn.BadTokens.All[token](stage));

        output.WriteLine(figures.Note(token, refused));
        Assert.True(refused.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"It was answered {refused.Status}.");
        await stage.NothingWasDoneAsync(mallory, before);
        Assert.InRange((int)(await stage.PostCoveredAsync(start)).Status, 200, 202);
        await mallory.BoardAsync(StepId.Theme);
    }

    [Fact]
    public void BadTokens_AreAtLeastAsManyAsWasAsked() => Assert.InRange(ComingIn.BadTokens.All.Count, 40, 100);

    /// <summary>Whoever is not let in does not write our log either.</summary>
    [Fact]
    public async Task Log_HoldsThatACallerWasRefused_AndNothingThatTheyWrote()
    {
        const string Forged = "info: somebody forged this line";
        var header = Base64UrlEncoder.Encode($$"""{"alg":"\n{{Forged}}","kid":"\n{{Forged}}"}""");
        var good = stage.Issuer.Mint(stage.Good);
        var start = stage.Mallory().Writes("start");
        start["channelId"] = $"\n{Forged}";

        await stage.PostAsync(start, $"Bearer {header}.{good.Split('.')[1]}.AAAA");
        await stage.PostAsync(start, $"Bearer {good}");
        await stage.PostAsync(start, $"Bearer {stage.Issuer.Mint(stage.Good with { KeyId = Forged, Issuer = Forged })}");

        await Until.True(() => stage.Host.Output.Contains("not endorsed for the activity's channel"), stage.Host.Output.ToString);
        Assert.False(stage.Host.Output.Contains(Forged));
        Assert.False(stage.Host.Output.Contains(good));
    }

    /// <summary>Two lines of the name, which a client library would join.</summary>
    [Fact]
    public async Task Start_WithTwoAuthorizationHeaders_IsRefusedAlthoughBothAreGood()
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();
        var header = $"Authorization: Bearer {stage.Issuer.Mint(stage.Good)}";

        Assert.Equal(401, await RawRequest.PostAsync(stage.Host.Endpoint, mallory.Writes("start").ToJsonString(), header, header));
        await stage.NothingWasDoneAsync(mallory, before);
        Assert.Equal(200, await RawRequest.PostAsync(stage.Host.Endpoint, mallory.Writes("start").ToJsonString(), header));
    }

    /// <summary>The web server itself refuses it, before anything of ours is asked.</summary>
    [Fact]
    public async Task Start_WithAHeaderOfFortyKilobytes_IsRefused()
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();

        var status = await RawRequest.PostAsync(stage.Host.Endpoint, mallory.Writes("start").ToJsonString(), $"Authorization: Bearer {new string('a', 40 * 1024)}");

        Assert.Equal((int)HttpStatusCode.RequestHeaderFieldsTooLarge, status);
        await stage.NothingWasDoneAsync(mallory, before);
    }

    [Theory]
    [InlineData("channelId", "webchat", 401)]
    [InlineData("channelId", "emulator", 401)]
    [InlineData("channelId", "MSTEAMS ", 401)]
    [InlineData("serviceUrl", "https://smba.example/emea/", 401)]
    [InlineData("conversation.tenantId", "00000000-0000-0000-0000-0000000000ee", 403)]
    [InlineData("conversation.tenantId", "", 403)]
    public async Task Activity_ThatItsTokenDoesNotStandFor_IsRefusedAndReachesNothing(string field, string value, int status)
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();
        var start = mallory.Writes("start");
        var (part, name) = field.Split('.') is [var outer, var inner] ? (start[outer]!, inner) : (start, field);
        part[name] = value;

        var refused = await stage.PostAsync(start, $"Bearer {stage.Issuer.Mint(stage.Good)}");

        output.WriteLine(figures.Note($"{field} {value}", refused));
        Assert.Equal(status, (int)refused.Status);
        await stage.NothingWasDoneAsync(mallory, before);
    }

    /// <summary>Even if a token stood for it, the bot's own token and the cards would be read on their way.</summary>
    [Theory]
    [InlineData("http://smba.example/emea/")]
    [InlineData("https://somebody:secret@smba.example/emea/")]
    public async Task ServiceUrl_InTheClearOrWithSomebodysName_IsRefused(string address)
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();
        var start = mallory.Writes("start");
        start["serviceUrl"] = address;

        var refused = await stage.PostCoveredAsync(start);

        output.WriteLine(figures.Note($"covered {address}", refused));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        await stage.NothingWasDoneAsync(mallory, before);
    }
}
