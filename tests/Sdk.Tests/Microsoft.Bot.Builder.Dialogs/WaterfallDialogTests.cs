using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace Sdk.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task AnInterview_GoesOnInANewProcessWhereItWas()
    {
        var bot = new DialogBot(AskThree);
        await bot.Start().Send("hi").AssertReply("What?").StartTestAsync();
        await bot.Start().Send("opens the app").AssertReply("Which?\n\n   1. phone\n   2. desk").StartTestAsync();
        await bot.Start().Send("neither").AssertReply("Which?\n\n   1. phone\n   2. desk").StartTestAsync();
        await bot.Start().Send("2").AssertReply("Sure? (1) Yes or (2) No").StartTestAsync();
        await bot.Start().Send("yes").AssertReply("opens the app / desk / True, 2 kept").StartTestAsync();
    }

    [Fact]
    public async Task AnEndedInterview_LeavesNothingOnTheStackAndBeginsAnew()
    {
        var bot = new DialogBot(() => new Interview([new TextPrompt("text")], Interview.Ask("text", "What?"), Interview.Say(step => $"got {step.Result}")));
        await bot.Start()
            .Send("hi").AssertReply("What?")
            .Send("secret").AssertReply("got secret")
            .StartTestAsync();
        Assert.DoesNotContain("What?", bot.Stored, StringComparison.Ordinal);

        await bot.Start().Send("hi").AssertReply("What?").StartTestAsync();
    }

    [Fact]
    public async Task Next_GoesOnInTheSameTurnWithItsResult() =>
        await new DialogBot(() => new Interview(
            [],
            (step, cancellation) => step.NextAsync("one", cancellation),
            Interview.Say(step => $"{step.Reason} {step.Index} {step.Result}"))).Start()
            .Send("hi").AssertReply("NextCalled 1 one")
            .StartTestAsync();

    [Fact]
    public async Task Replace_BeginsTheInterviewAnewWithOptions() =>
        await new DialogBot(() => new Interview(
            [new TextPrompt("text")],
            (step, cancellation) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"{step.Options ?? "first"}?") }, cancellation),
            (step, cancellation) => step.ReplaceDialogAsync("steps", $"after {step.Result}", cancellation))).Start()
            .Send("hi").AssertReply("first?")
            .Send("one").AssertReply("after one?")
            .Send("two").AssertReply("after two?")
            .StartTestAsync();

    [Fact]
    public async Task AStepThatFails_LeavesTheInterviewWhereItWas()
    {
        var bot = new DialogBot(() => new Interview(
            [new TextPrompt("text")],
            Interview.Ask("text", "What?"),
            Interview.Say(step => (string)step.Result == "boom" ? throw new InvalidOperationException("boom") : $"got {step.Result}")));
        await bot.Start()
            .Send("hi").AssertReply("What?")
            .Send("boom")
            .Send("fine").AssertReply("got fine")
            .StartTestAsync();
        Assert.Equal("boom", bot.Failure);
    }

    private static Interview AskThree() => new(
        [new TextPrompt("text"), new ChoicePrompt("choice") { Style = ListStyle.List }, new ConfirmPrompt("confirm") { Style = ListStyle.Inline }],
        Interview.Ask("text", "What?"),
        (step, cancellation) =>
        {
            step.Values["what"] = step.Result;
            return step.PromptAsync("choice", new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["phone", "desk"]) }, cancellation);
        },
        (step, cancellation) =>
        {
            step.Values["where"] = ((FoundChoice)step.Result).Value;
            return step.PromptAsync("confirm", new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, cancellation);
        },
        Interview.Say(step => $"{step.Values["what"]} / {step.Values["where"]} / {step.Result}, {step.Values.Count} kept"));
}
