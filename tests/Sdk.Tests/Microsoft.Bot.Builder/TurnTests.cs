using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class TurnTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task WhatIsSent_GoesBackToWhereTheActivityCameFrom()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());

        var response = await turn.SendActivityAsync(MessageFactory.Text("saved"));

        var reply = Assert.Single(_adapter.Sent);
        Assert.Equal("sent-1", response.Id);
        Assert.Equal(("28:bot", "29:aiko", "19:chat@thread.v2"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal(("1700000000001", "https://smba.example/amer/", "msteams"), (reply.ReplyToId, reply.ServiceUrl, reply.ChannelId));
        Assert.Equal("ja-JP", reply.Locale);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task ATrace_IsNoResponse()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());

        await turn.SendActivityAsync(Activity.CreateTraceActivity("note"));

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task RepliesThatAreExpectedInTheResponse_AreKeptAndNotSent()
    {
        using var turn = new TurnContext(_adapter, Arriving.Of(ActivityTypes.Message, one => one.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync(MessageFactory.Text("one"));
        await turn.SendActivityAsync(MessageFactory.Text("two"));

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task SendingHandlers_SeeWhatIsSentAndMayHoldItBack()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());
        turn.OnSendActivities((_, activities, next) => activities[0].Text == "secret" ? Task.FromResult<ResourceResponse[]>([]) : next());
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            return next();
        });

        await turn.SendActivityAsync("secret");
        await turn.SendActivityAsync("hello");

        Assert.Equal("hello!", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task AnUpdate_KeepsTheIdOfWhatItReplaces()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());
        var card = MessageFactory.Text("board");
        card.Id = "posted-1";

        await turn.UpdateActivityAsync(card);
        await turn.DeleteActivityAsync("posted-2");

        Assert.Equal(("posted-1", "19:chat@thread.v2"), (_adapter.Updated[0].Id, _adapter.Updated[0].Conversation.Id));
        Assert.Equal(["posted-2"], _adapter.Deleted);
    }

    [Fact]
    public async Task Nothing_IsNotSent()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public void AReference_LeadsBackToItsConversation()
    {
        var reference = Arriving.Message().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, continuation.Type);
        Assert.Equal("ContinueConversation", continuation.Name);
        Assert.Equal(("19:chat@thread.v2", "29:aiko", "28:bot"), (continuation.Conversation.Id, continuation.From.Id, continuation.Recipient.Id));
        Assert.Equal("t1", continuation.Conversation.TenantId);
    }

    [Fact]
    public void TurnState_IsFoundByKeyInAnyCaseAndByType()
    {
        using var turn = new TurnContext(_adapter, Arriving.Message());
        turn.TurnState.Add("who", "aiko");
        turn.TurnState.Add(this);

        Assert.Equal("aiko", turn.TurnState.Get<string>("WHO"));
        Assert.Same(this, turn.TurnState.Get<TurnTests>());
        Assert.Null(turn.TurnState.Get<string>("where"));
    }
}
