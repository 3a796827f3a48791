using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>What a bot's messages look like when they arrive at the channel, and how the channel's refusals come back.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private const string Chat = "/amer/v3/conversations/19%3Achat%40thread.v2/activities";
    private RecordingChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await RecordingChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task Reply_IsPostedToTheActivityItAnswers()
    {
        ResourceResponse? sent = null;

        await TurnAsync(async turn => sent = await turn.SendActivityAsync("hi"));

        var call = Assert.Single(_channel.Calls);
        Assert.Equal($"POST {Chat}/1700000000001", call.Request);
        Assert.Equal("application/json; charset=utf-8", call.Headers["Content-Type"]);
        Assert.Equal(call.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), call.Headers["Content-Length"]);
        Assert.Contains("Microsoft-BotFramework/3.1", call.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.False(call.Headers.ContainsKey("Authorization"));
        Assert.Equal("1700000000002", sent?.Id);
    }

    [Fact]
    public async Task Reply_SaysWhereItBelongs_AndLeavesOutWhatIsNotSet()
    {
        await TurnAsync(turn => turn.SendActivityAsync("hi"));

        var body = _channel.Calls[0].Json;
        Assert.Equal(("message", "hi", "1700000000001"), ((string?)body["type"], (string?)body["text"], (string?)body["replyToId"]));
        Assert.Equal(("28:bot", "29:aiko", "19:chat@thread.v2"), ((string?)body["from"]!["id"], (string?)body["recipient"]!["id"], (string?)body["conversation"]!["id"]));
        Assert.False(body.ContainsKey("id"));
        Assert.DoesNotContain(body.Descendants().OfType<JValue>(), v => v.Type == JTokenType.Null);
    }

    [Theory]
    [InlineData("旅の地図")]
    [InlineData("👩‍👩‍👧 😀")]
    [InlineData("\"\\\n\t</script>\u2028\u202e")]
    public async Task Text_ArrivesAsItWasSent(string text)
    {
        await TurnAsync(turn => turn.SendActivityAsync(text));

        Assert.Equal(text, (string?)_channel.Calls[0].Json["text"]);
    }

    [Fact]
    public async Task Message_WithoutAnActivityToAnswer_IsPostedToTheConversation()
    {
        var activity = _channel.Message();
        activity.Remove("id");

        await TurnAsync(turn => turn.SendActivityAsync("hi"), activity);

        Assert.Equal($"POST {Chat}", _channel.Calls[0].Request);
    }

    [Fact]
    public async Task Update_IsPut_AndDelete_IsDeleted()
    {
        await TurnAsync(async turn =>
        {
            var card = MessageFactory.Text("newer");
            card.Id = "17/8";
            await turn.UpdateActivityAsync(card);
            await turn.DeleteActivityAsync("17/8");
        });

        Assert.Equal([$"PUT {Chat}/17%2F8", $"DELETE {Chat}/17%2F8"], _channel.Calls.Select(c => c.Request));
    }

    [Fact]
    public async Task Trace_AndDelay_DoNotLeaveTheBot()
    {
        await TurnAsync(turn => turn.SendActivitiesAsync([new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, (Activity)Activity.CreateTraceActivity("x")]));

        Assert.Empty(_channel.Calls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(504)]
    public async Task Refusal_ComesBackWithStatusReasonAndHeaders_AndNothingIsSentAgain(int status)
    {
        _channel.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "7";
            return context.Response.WriteAsync("""{"error":{"code":"BotDisabledByAdmin","message":"No."}}""");
        };

        await TurnAsync(async turn =>
        {
            var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hi"));
            Assert.Equal((HttpStatusCode)status, refused.Response.StatusCode);
            Assert.Equal("BotDisabledByAdmin", refused.Body.Error.Code);
            Assert.Equal(["7"], refused.Response.Headers["Retry-After"]);
            Assert.Equal($"{Chat}/1700000000001", refused.Request.RequestUri.AbsolutePath);
        });

        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task Refusal_ThatIsNotJson_ComesBackWithItsText()
    {
        _channel.Answer = context =>
        {
            context.Response.StatusCode = 502;
            return context.Response.WriteAsync("<html>Bad gateway</html>");
        };

        await TurnAsync(async turn =>
        {
            var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hi"));
            Assert.Equal("<html>Bad gateway</html>", refused.Response.Content);
            Assert.Null(refused.Body);
        });
    }

    [Fact]
    public async Task Continuation_OfAStoredReference_SendsToThatConversation()
    {
        await using var bot = await BotEndpoint.StartAsync();
        var stored = _channel.Message().ToObject<Activity>()!.GetConversationReference();

        await bot.Adapter.ContinueConversationAsync("", stored, (turn, stop) => turn.SendActivityAsync("good morning", cancellationToken: stop), default);

        var call = Assert.Single(_channel.Calls);
        Assert.StartsWith($"POST {Chat}", call.Request, StringComparison.Ordinal);
        Assert.Equal("good morning", (string?)call.Json["text"]);
    }

    [Fact]
    public async Task NewConversation_IsCreated_AndItsTurnKnowsIt()
    {
        _channel.Answer = context => context.Response.WriteAsync("""{"id":"19:new","activityId":"17"}""");
        await using var bot = await BotEndpoint.StartAsync();
        var parameters = new ConversationParameters { Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:aiko")], TenantId = "t" };
        Activity? seen = null;

        await bot.Adapter.CreateConversationAsync("", Channels.Msteams, _channel.ServiceUrl.ToString(), null, parameters, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, default);

        Assert.Equal("POST /amer/v3/conversations", Assert.Single(_channel.Calls).Request);
        Assert.Equal(("19:new", "17", "t", "event", "CreateConversation"), (seen!.Conversation.Id, seen.Id, seen.Conversation.TenantId, seen.Type, seen.Name));
    }

    private async Task TurnAsync(Func<ITurnContext, Task> turn, JObject? activity = null)
    {
        Exception? failed = null;
        await using var bot = await BotEndpoint.StartAsync(turn);
        bot.Adapter.OnTurnError = (_, e) => Task.FromResult(failed = e);

        using var response = await bot.PostAsync((activity ?? _channel.Message()).ToString());

        Assert.Null(failed);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
