using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class MessagingExtensionTests
{
    [Fact]
    public async Task AQuery_CarriesItsWordsAndThePartWanted()
    {
        var answer = await new ExtendingBot().InvokeAsync("composeExtension/query", ExtensionInvokes.Query);

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            JToken.Parse("""{ "composeExtension": { "attachmentLayout": "list", "type": "result", "text": "find words=fitting room 25 10 asked before" } }"""),
            Json(answer),
            JToken.EqualityComparer);
    }

    [Theory]
    [InlineData("composeExtension/queryLink", "link https://bot.example/maps/abc asked before")]
    [InlineData("composeExtension/anonymousQueryLink", "anonymous https://bot.example/maps/abc")]
    public async Task ALink_IsToldWithWhetherTheReaderIsKnown(string name, string told)
    {
        var answer = await new ExtendingBot().InvokeAsync(name, ExtensionInvokes.Link);

        Assert.Equal(told, (string?)Json(answer).SelectToken("composeExtension.text"));
    }

    [Fact]
    public async Task AnItemThatIsPicked_IsToldAsItWasGiven()
    {
        var answer = await new ExtendingBot().InvokeAsync("composeExtension/selectItem", ExtensionInvokes.Item);

        Assert.Equal("picked w1", (string?)Json(answer).SelectToken("composeExtension.text"));
    }

    [Fact]
    public async Task AnActionOnAMessage_CarriesTheMessage()
    {
        var answer = await new ExtendingBot().InvokeAsync("composeExtension/fetchTask", ExtensionInvokes.MessageAction);

        var task = Json(answer)["task"]!;
        Assert.Equal("continue", (string?)task["type"]);
        Assert.Equal("add message aad-ken Ken html <p>They <b>waited</b> for an hour</p>", (string?)task.SelectToken("value.title"));
        Assert.Equal("application/vnd.microsoft.card.hero", (string?)task.SelectToken("value.card.contentType"));
        Assert.Equal("large", (string?)task.SelectToken("value.height"));
    }

    [Fact]
    public async Task ADialogThatIsFilledIn_CarriesItsData()
    {
        var answer = await new ExtendingBot().InvokeAsync("composeExtension/submitAction", ExtensionInvokes.Submit);

        Assert.Equal(JToken.Parse("""{ "task": { "type": "message", "value": "compose opens the app" } }"""), Json(answer), JToken.EqualityComparer);
    }

    [Theory]
    [InlineData("edit", 501)]
    [InlineData("send", 501)]
    [InlineData("frame", 400)]
    public async Task APreviewOfWhatABotWouldSend_IsNotAnswered(string preview, int status)
    {
        var value = JObject.Parse(ExtensionInvokes.Submit);
        value["botMessagePreviewAction"] = preview;

        Assert.Equal(status, (await new ExtendingBot().InvokeAsync("composeExtension/submitAction", value.ToString())).Status);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    public async Task AValueThatIsNoObject_IsAnswered400(string name) =>
        Assert.Equal(400, (await new ExtendingBot().InvokeAsync(name, "[1]")).Status);

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    public async Task WhatABotDoesNotHandle_IsAnswered501(string name) =>
        Assert.Equal(501, (await InvokeAsync(new TeamsActivityHandler(), name, "{}")).Status);

    [Fact]
    public void AResult_IsWrittenWithItsPreview()
    {
        var result = new MessagingExtensionAttachment
        {
            ContentType = "application/vnd.microsoft.card.adaptive",
            Content = new JObject { ["type"] = "AdaptiveCard" },
            Preview = new Attachment { ContentType = HeroCard.ContentType, Content = new HeroCard { Title = "A workshop" } },
        };

        Assert.Equal(
            JToken.Parse("""
                {
                  "contentType": "application/vnd.microsoft.card.adaptive", "content": { "type": "AdaptiveCard" },
                  "preview": { "contentType": "application/vnd.microsoft.card.hero", "content": { "title": "A workshop" } }
                }
                """),
            Json(new InvokeResponse { Body = result }),
            JToken.EqualityComparer);
    }

    private static JToken Json(InvokeResponse answer) =>
        JToken.Parse(JsonConvert.SerializeObject(answer.Body, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));

    private static async Task<InvokeResponse> InvokeAsync(IBot bot, string name, string value)
    {
        var adapter = new RecordingAdapter();
        await adapter.RunAsync(Arriving.Of(ActivityTypes.Invoke, one => (one.Name, one.Value) = (name, JToken.Parse(value))), bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(Assert.Single(adapter.Sent).Value);
    }

    private sealed class ExtendingBot : TeamsActivityHandler
    {
        public Task<InvokeResponse> InvokeAsync(string name, string value) => MessagingExtensionTests.InvokeAsync(this, name, value);

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
            => Tell($"{query.CommandId} {query.Parameters[0].Name}={query.Parameters[0].Value} {query.QueryOptions.Skip} {query.QueryOptions.Count} {query.State}", "list");

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
            => Tell($"link {query.Url} {query.State}");

        protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
            => Tell($"anonymous {query.Url}");

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken)
            => Tell($"picked {query["id"]}");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        {
            var (user, body) = (action.MessagePayload.From.User, action.MessagePayload.Body);
            var info = new TaskModuleTaskInfo
            {
                Title = $"{action.CommandId} {action.CommandContext} {user.Id} {user.DisplayName} {body.ContentType} {body.Content}",
                Height = "large",
                Card = new Attachment { ContentType = HeroCard.ContentType, Content = new HeroCard() },
            };
            return Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleContinueResponse(info) });
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse($"{action.CommandContext} {((JObject)action.Data)["what"]}") });

        private static Task<MessagingExtensionResponse> Tell(string text, string? layout = null) => Task.FromResult(
            new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = layout, Text = text } });
    }
}
