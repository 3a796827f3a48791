using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>What comes back over HTTP from a bot without an app id.</summary>
public sealed class HttpTests
{
    private const string Invoke = """{"type":"invoke","name":"adaptiveCard/action","channelId":"msteams","serviceUrl":"http://localhost/","conversation":{"id":"19:chat"},"from":{"id":"29:aiko"},"recipient":{"id":"28:bot"}}""";

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Request_ThatIsNoPost_Is405(string method)
    {
        await using var bot = await BotEndpoint.StartAsync();

        using var response = await bot.SendAsync(new HttpMethod(method));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, 0), (response.StatusCode, bot.Turns));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("this is not json")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message" """)]
    [InlineData("""{"type":"message","conversation":5}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","timestamp":"soon"}""")]
    [InlineData("""{"type":"message","entities":{"type":"mention"}}""")]
    [InlineData("""{"type":"message","attachments":[5]}""")]
    [InlineData("""{"type":{"type":"message"}}""")]
    public async Task Body_ThatIsNoActivity_Is400(string body)
    {
        await using var bot = await BotEndpoint.StartAsync();

        using var response = await bot.PostAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, 0), (response.StatusCode, bot.Turns));
    }

    [Fact]
    public async Task Body_NestedDeeperThanAnyCard_Is400()
    {
        await using var bot = await BotEndpoint.StartAsync();

        using var response = await bot.PostAsync($$"""{"type":"message","value":{{new string('[', 200)}}{{new string(']', 200)}}}""");

        Assert.Equal((HttpStatusCode.BadRequest, 0), (response.StatusCode, bot.Turns));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task Body_OfAnySizeAndLanguage_ArrivesAsItWasSent(int repeats)
    {
        var text = string.Concat(Enumerable.Repeat("旅の地図 👩‍👩‍👧 \ud83d\ude00 <&>\" ", repeats));
        string? seen = null;
        await using var bot = await BotEndpoint.StartAsync(turn =>
        {
            seen = turn.Activity.Text;
            return Task.CompletedTask;
        });
        var activity = JObject.Parse(Invoke);
        activity["type"] = "message";
        activity["text"] = text;

        using var response = await bot.PostAsync('\ufeff' + activity.ToString());

        Assert.Equal((HttpStatusCode.OK, text), (response.StatusCode, seen));
    }

    [Fact]
    public async Task Message_IsAnsweredWithAnEmptyBody()
    {
        await using var bot = await BotEndpoint.StartAsync();

        using var response = await bot.PostAsync(Invoke.Replace("invoke", "message", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Invoke_IsAnsweredWithWhatTheBotSentAsItsResponse()
    {
        await using var bot = await BotEndpoint.StartAsync(turn => turn.SendActivityAsync(Response(202, new JObject { ["statusCode"] = 200, ["value"] = null })));

        using var response = await bot.PostAsync(Invoke);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"statusCode":200,"value":null}"""), JObject.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task Invoke_TheBotDidNotAnswer_Is501()
    {
        await using var bot = await BotEndpoint.StartAsync();

        using var response = await bot.PostAsync(Invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task ResponseBody_LeavesOutNullsAndWhatNobodyMaySet()
    {
        await using var bot = await BotEndpoint.StartAsync(turn => turn.SendActivityAsync(Response(200, new HeroCard { Title = "t" })));
        await using var anonymous = await BotEndpoint.StartAsync(turn => turn.SendActivityAsync(Response(200, new { title = "t" })));

        using var card = await bot.PostAsync(Invoke);
        using var nothing = await anonymous.PostAsync(Invoke);

        Assert.Equal("""{"title":"t"}""", JObject.Parse(await card.Content.ReadAsStringAsync()).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("{}", JObject.Parse(await nothing.Content.ReadAsStringAsync()).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Activity_ThatExpectsReplies_GetsThemInTheResponse()
    {
        await using var bot = await BotEndpoint.StartAsync(async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync("two");
        });
        var activity = JObject.Parse(Invoke);
        activity["type"] = "message";
        activity["deliveryMode"] = "expectReplies";

        using var response = await bot.PostAsync(activity.ToString());

        var replies = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]!;
        Assert.Equal(["one", "two"], replies.Select(r => (string?)r["text"]));
    }

    [Fact]
    public async Task Turn_OfABotWithoutAnAppId_IsAnonymousYetAuthenticated()
    {
        (string?, bool, string?)? seen = null;
        await using var bot = await BotEndpoint.StartAsync(turn =>
        {
            var identity = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
            seen = (identity.AuthenticationType, identity.IsAuthenticated, turn.Activity.CallerId);
            return Task.CompletedTask;
        });

        using var response = await bot.PostAsync(Invoke);

        Assert.Equal(("anonymous", true, null), seen);
    }

    [Fact]
    public async Task Exception_OfTheBot_GoesToOnTurnErrorOnce()
    {
        await using var bot = await BotEndpoint.StartAsync(_ => throw new InvalidOperationException("broken"));
        var caught = new List<string>();
        bot.Adapter.OnTurnError = (_, e) =>
        {
            caught.Add(e.Message);
            return Task.CompletedTask;
        };

        using var response = await bot.PostAsync(Invoke.Replace("invoke", "message", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["broken"], caught);
    }

    private static Activity Response(int status, object body)
        => new() { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = status, Body = body } };
}
