using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly RecordingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageReaction, "reactions added", "reactions removed")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.InstallationUpdate, "installed")]
    [InlineData(ActivityTypes.ConversationUpdate, "members added")]
    [InlineData("unheard of", "unrecognized")]
    public async Task EachKindOfActivity_HasItsHandler(string type, params string[] handlers)
    {
        await RunAsync(Arriving.Of(type, one =>
        {
            one.Action = "add";
            one.ChannelId = "test";
            one.MembersAdded = [new ChannelAccount("29:ken")];
            one.ReactionsAdded = one.ReactionsRemoved = [new MessageReaction("like")];
        }));

        Assert.Equal(handlers, _bot.Happened);
    }

    [Fact]
    public async Task TheBotAloneBeingAdded_IsNoMemberAdded()
    {
        await RunAsync(Arriving.Of(ActivityTypes.ConversationUpdate, one =>
        {
            one.ChannelId = "test";
            one.MembersAdded = [new ChannelAccount("28:bot")];
        }));

        Assert.Empty(_bot.Happened);
    }

    [Fact]
    public async Task AnActivityWithoutAType_IsAMistakeOfTheCaller()
    {
        using var turn = new TurnContext(_adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(turn));
    }

    [Fact]
    public async Task ACardAction_IsAnsweredWithWhatTheHandlerReturns()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{ "action": { "type": "Action.Execute", "verb": "add", "data": { "what": "x" } } }""");

        Assert.Equal(200, response.Status);
        Assert.Equal("add x", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "action": 7 }""")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""")]
    public async Task ACardActionThatIsNone_IsAnswered400(string? value)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (response.Status, body.StatusCode, body.Type));
        Assert.IsType<Error>(body.Value);
    }

    [Theory]
    [InlineData("unheard/of")]
    [InlineData("signin/verifyState")]
    [InlineData("application/search")]
    public async Task AnInvokeNobodyHandles_IsAnswered501(string name)
    {
        var response = await InvokeAsync(name, """{ "queryText": "x" }""");

        Assert.Equal(501, response.Status);
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string? value)
    {
        await RunAsync(Arriving.Of(ActivityTypes.Invoke, one =>
        {
            one.Name = name;
            one.Value = value == null ? null : JToken.Parse(value);
        }));
        var answer = Assert.Single(_adapter.Sent);
        Assert.Equal("invokeResponse", answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private Task RunAsync(Activity activity) => _adapter.RunAsync(activity, _bot.OnTurnAsync);
}
