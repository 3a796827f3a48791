using System.Net;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>The host with an app id: who may talk to it, and how it answers.</summary>
public sealed class AuthenticatedHostTests(AuthenticatedStage stage) : IClassFixture<AuthenticatedStage>
{
    private static readonly Dictionary<string, Func<AuthenticatedStage, string?>> s_bad = new()
    {
        ["none"] = _ => null,
        ["no token at all"] = _ => "garbage",
        ["three parts of nothing"] = _ => "e30.e30.",
        ["expired"] = On(good => good with { Expires = In(-10) }),
        ["not valid yet"] = On(good => good with { NotBefore = In(10) }),
        ["for another bot"] = On(good => good with { Audience = "00000000-0000-0000-0000-0000000000b1" }),
        ["for nobody"] = On(good => good with { Audience = null }),
        ["of another issuer"] = On(good => good with { Issuer = "https://api.botframework.example" }),
        ["for another service url"] = On(good => good with { ServiceUrl = "https://smba.example/emea/" }),
        ["for no service url"] = On(good => good with { ServiceUrl = null }),
        ["signed with an unknown key"] = On(good => good with { Signature = TokenSignature.UnknownKey }),
        ["signed with a forged key"] = On(good => good with { Signature = TokenSignature.ForgedKey }),
        ["signed with the public key as a secret"] = On(good => good with { Signature = TokenSignature.PublicKeyAsSecret }),
        ["alg none"] = On(good => good with { Signature = TokenSignature.None }),
    };

    public static TheoryData<string> BadTokens => [.. s_bad.Keys];

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

        var status = await stage.PostAsync(start, s_bad[token](stage));

        Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"It was answered {status}.");
        await AssertNothingWasDoneAsync(mallory.Conversation.Id, before);
        Assert.InRange((int)await stage.PostAsync(start, stage.Teams.Bot.Token()), 200, 202);
        await mallory.BoardAsync(StepId.Theme);
    }

    /// <summary>The bot would show its own token to whoever is named there.</summary>
    [Fact]
    public async Task Activity_ThatNamesAnotherServiceUrlThanItsToken_IsRefused()
    {
        var before = (await stage.WorkshopsAsync()).Count;
        var mallory = stage.Mallory();
        var start = mallory.Writes("start");
        start["serviceUrl"] = new Uri(stage.Teams.ServiceUrl, "/elsewhere/").ToString();

        var status = await stage.PostAsync(start, stage.Teams.Bot.Token());

        Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"It was answered {status}.");
        await AssertNothingWasDoneAsync(mallory.Conversation.Id, before);
    }

    private async Task AssertNothingWasDoneAsync(string conversation, int workshops)
    {
        Assert.DoesNotContain(stage.Teams.Calls, call => call.ConversationId == conversation);
        Assert.Equal(workshops, (await stage.WorkshopsAsync()).Count);
    }

    private static Func<AuthenticatedStage, string?> On(Func<ChannelToken, ChannelToken> spoil) => stage => stage.Issuer.Mint(spoil(stage.Good));

    private static DateTimeOffset In(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes);
}
