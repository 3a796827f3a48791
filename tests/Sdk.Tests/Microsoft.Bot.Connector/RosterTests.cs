using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>Who is in the chat or in the team of the channel.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    private const string Aiko = """{"id":"29:aiko","name":"Aiko","objectId":"0a","givenName":"Aiko","surname":"Sato","userPrincipalName":"aiko@example.org","email":"aiko@example.org","tenantId":"t","userRole":"user"}""";
    private RecordingChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await RecordingChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task Member_OfAChat_ComesWithTheDirectorysDetails()
    {
        _channel.Answer = context => context.Response.WriteAsync(Aiko);
        TeamsChannelAccount? member = null;

        await TurnAsync(_channel.Message(), async turn => member = await TeamsInfo.GetMemberAsync(turn, "29:aiko"));

        Assert.Equal("GET /amer/v3/conversations/19%3Achat%40thread.v2/members/29%3Aaiko", Assert.Single(_channel.Calls).Request);
        Assert.Equal(("29:aiko", "Aiko", "0a", "Sato", "aiko@example.org"), (member!.Id, member.Name, member.AadObjectId, member.Surname, member.UserPrincipalName));
    }

    [Fact]
    public async Task Member_InAChannel_IsAskedOfTheTeam()
    {
        _channel.Answer = context => context.Response.WriteAsync(Aiko);

        await TurnAsync(InAChannel(), turn => TeamsInfo.GetMemberAsync(turn, "29:aiko"));

        Assert.Equal("GET /amer/v3/conversations/19%3Ateam/members/29%3Aaiko", Assert.Single(_channel.Calls).Request);
    }

    [Fact]
    public async Task Members_OfAChannel_ComeInPages()
    {
        _channel.Answer = context => context.Response.WriteAsync($$"""{"continuationToken":"more+/=","members":[{{Aiko}}]}""");
        TeamsPagedMembersResult? page = null;

        await TurnAsync(InAChannel(), async turn =>
        {
            page = await TeamsInfo.GetPagedMembersAsync(turn, 200);
            await TeamsInfo.GetPagedMembersAsync(turn, null, page.ContinuationToken);
        });

        Assert.Equal(
            ["GET /amer/v3/conversations/19%3Ateam/pagedmembers?pageSize=200", "GET /amer/v3/conversations/19%3Ateam/pagedmembers?continuationToken=more%2B%2F%3D"],
            _channel.Calls.Select(c => c.Request));
        Assert.Equal(("more+/=", "Sato"), (page!.ContinuationToken, page.Members[0].Surname));
    }

    [Fact]
    public async Task Page_ThatIsRefused_ComesBackWithItsStatus()
    {
        _channel.Answer = context =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        };

        await TurnAsync(_channel.Message(), async turn =>
        {
            var refused = await Assert.ThrowsAsync<HttpOperationException>(() => TeamsInfo.GetPagedMembersAsync(turn));
            Assert.Equal(HttpStatusCode.Forbidden, refused.Response.StatusCode);
        });
    }

    [Fact]
    public async Task Member_WhoHasLeft_ComesBackAsNotFound()
    {
        _channel.Answer = context =>
        {
            context.Response.StatusCode = 404;
            return context.Response.WriteAsync("""{"error":{"code":"MemberNotFoundInConversation"}}""");
        };

        await TurnAsync(_channel.Message(), async turn =>
        {
            var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => TeamsInfo.GetMemberAsync(turn, "29:gone"));
            Assert.Equal((HttpStatusCode.NotFound, "MemberNotFoundInConversation"), (refused.Response.StatusCode, refused.Body.Error.Code));
        });
    }

    private JObject InAChannel()
    {
        var activity = _channel.Message();
        activity["channelData"] = JObject.Parse("""{"team":{"id":"19:team"},"channel":{"id":"19:channel"}}""");
        return activity;
    }

    private static async Task TurnAsync(JObject activity, Func<ITurnContext, Task> turn)
    {
        Exception? failed = null;
        await using var bot = await BotEndpoint.StartAsync(turn);
        bot.Adapter.OnTurnError = (_, e) => Task.FromResult(failed = e);

        using var response = await bot.PostAsync(activity.ToString());

        Assert.Null(failed);
    }
}
