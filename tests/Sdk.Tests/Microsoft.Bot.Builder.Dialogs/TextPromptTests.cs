using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Dialogs;

public sealed class TextPromptTests
{
    private static readonly PromptOptions Question = new()
    {
        Prompt = MessageFactory.Text("Name?"),
        RetryPrompt = MessageFactory.Text("Once more: name?"),
    };

    [Fact]
    public async Task AnyText_WithoutAValidator_IsTakenAsItIs() =>
        await Bot(null).Start()
            .Send("hi").AssertReply("Name?")
            .Send("<at>x</at> **\u202E").AssertReply("got <at>x</at> **\u202E")
            .StartTestAsync();

    [Fact]
    public async Task ARefusalWithAReason_IsNotFollowedByTheQuestion() =>
        await Bot(async (prompt, cancellation) =>
        {
            if (prompt.Recognized.Value.Length <= 5)
                return true;
            await prompt.Context.SendActivityAsync(MessageFactory.Text($"Too long by {prompt.Recognized.Value.Length - 5}, try {prompt.AttemptCount}."), cancellation);
            return false;
        }).Start()
            .Send("hi").AssertReply("Name?")
            .Send("abcdefg").AssertReply("Too long by 2, try 1.")
            .Send("abcdef").AssertReply("Too long by 1, try 2.")
            .Send("abc").AssertReply("got abc")
            .StartTestAsync();

    [Fact]
    public async Task ARefusalWithoutAWord_IsFollowedByTheRetryPrompt() =>
        await Bot((prompt, _) => Task.FromResult(prompt.Recognized.Value != "no")).Start()
            .Send("hi").AssertReply("Name?")
            .Send("no").AssertReply("Once more: name?")
            .Send("yes").AssertReply("got yes")
            .StartTestAsync();

    [Fact]
    public async Task AValidator_MayChangeTheValue() =>
        await Bot((prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Value.Trim();
            return Task.FromResult(true);
        }).Start()
            .Send("hi").AssertReply("Name?")
            .Send("  abc ").AssertReply("got abc")
            .StartTestAsync();

    [Fact]
    public async Task WhatIsNoMessage_IsNoAnswer() =>
        await Bot(null).Start()
            .Send("hi").AssertReply("Name?")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "noise" })
            .Send("abc").AssertReply("got abc")
            .StartTestAsync();

    [Fact]
    public async Task AQuestionWithoutAHint_ExpectsInput()
    {
        var question = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Name?" } };
        await new DialogBot(() => new Interview([new TextPrompt("text")], Interview.Ask("text", question))).Start()
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity().InputHint))
            .StartTestAsync();
    }

    private static DialogBot Bot(PromptValidator<string>? validator) => new(() => new Interview(
        [new TextPrompt("text", validator)],
        Interview.Ask("text", Question),
        Interview.Say(step => $"got {step.Result}")));
}
