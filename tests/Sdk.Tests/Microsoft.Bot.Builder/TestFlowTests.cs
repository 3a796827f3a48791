using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class TestFlowTests
{
    [Fact]
    public Task AConversation_IsPlayedStepByStep() => Flow()
        .Test("one", "echo one")
        .Send("silence").AssertNoReply(timeout: 50)
        .Send("two").AssertReplyContains("two")
        .Send("three").AssertReplyOneOf(["no", "echo three"])
        .Send(MessageFactory.Text("four")).AssertReply(reply => Assert.Equal("echo four", reply.AsMessageActivity().Text))
        .StartTestAsync();

    [Fact]
    public async Task AnotherReplyThanExpected_FailsWithBoth()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Test("one", "echo two").StartTestAsync());

        Assert.Contains("Expected:echo two\nReceived:echo one", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task NoReplyWhereOneIsExpected_FailsWhenTheTimeIsOver()
        => Assert.ThrowsAsync<TaskCanceledException>(() => Flow().Send("silence").AssertReply("echo", timeout: 50).StartTestAsync());

    [Fact]
    public Task WhatTheBotThrows_FailsTheFlow()
        => Assert.ThrowsAsync<InvalidOperationException>(
            () => new TestFlow(new TestAdapter(), (_, _) => throw new InvalidOperationException()).Send("one").StartTestAsync());

    [Fact]
    public async Task ReplacedAndDeletedReplies_AreSeenSo()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("go", async (turn, cancellation) =>
        {
            var first = await turn.SendActivityAsync(MessageFactory.Text("first"), cancellation);
            var second = await turn.SendActivityAsync(MessageFactory.Text("second"), cancellation);
            var better = MessageFactory.Text("better");
            better.Id = first.Id;
            await turn.UpdateActivityAsync(better, cancellation);
            await turn.DeleteActivityAsync(second.Id, cancellation);
        }, default);

        Assert.Equal("better", adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task TheUserOfTheConversation_IsWhoSpeaks()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("workshop", "Aiko")) { Locale = "ja-jp" };
        Activity? arrived = null;

        await adapter.SendTextToBotAsync("one", (turn, _) => Task.FromResult(arrived = turn.Activity), default);

        Assert.Equal(("aiko", "Aiko", "workshop", "ja-jp"), (arrived!.From.Id, arrived.From.Name, arrived.Conversation.Id, arrived.Locale));
    }

    private static TestFlow Flow() => new(new TestAdapter(), async (turn, cancellation) =>
    {
        if (turn.Activity.Text != "silence")
        {
            await turn.SendActivityAsync(MessageFactory.Text("echo " + turn.Activity.Text), cancellation);
        }
    });
}
