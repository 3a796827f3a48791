using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace Sdk.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task AComponentInsideAnother_GivesItsResultBack() =>
        await new DialogBot(Nested).Start()
            .Send("hi").AssertReply("outer?")
            .Send("a").AssertReply("inner?")
            .Send("b").AssertReply("inner got b")
            .AssertReply("outer got b")
            .StartTestAsync();

    [Fact]
    public async Task AComponentInsideAnother_GoesOnInANewProcess()
    {
        var bot = new DialogBot(Nested);
        await bot.Start().Send("hi").AssertReply("outer?").Send("a").AssertReply("inner?").StartTestAsync();
        await bot.Start().Send("b").AssertReply("inner got b").AssertReply("outer got b").StartTestAsync();
    }

    [Fact]
    public async Task Cancel_EndsEverythingInsideAndTheComponent()
    {
        var ended = new List<DialogReason>();
        var bot = new DialogBot(() => new Interruptible(ended));
        await bot.Start()
            .Send("hi").AssertReply("What?")
            .Send("cancel").AssertReply("Left.")
            .Send("hi").AssertReply("What?")
            .Send("x").AssertReply("got x")
            .StartTestAsync();
        Assert.Equal([DialogReason.EndCalled, DialogReason.EndCalled], ended);
    }

    [Fact]
    public async Task AnInterruption_KeepsTheQuestionAndAsksItAgain()
    {
        var bot = new DialogBot(() => new Interruptible([]));
        await bot.Start().Send("hi").AssertReply("What?").StartTestAsync();
        await bot.Start()
            .Send("help").AssertReply("This is help.").AssertReply("What?")
            .Send("x").AssertReply("got x")
            .StartTestAsync();
    }

    private static Interview Nested() => new(
        [
            new TextPrompt("text"),
            new Interview("inner", [new TextPrompt("text")], Interview.Ask("text", "inner?"), Interview.Say(step => $"inner got {step.Result}")),
        ],
        Interview.Ask("text", "outer?"),
        (step, cancellation) => step.BeginDialogAsync("inner", null, cancellation),
        Interview.Say(step => $"outer got {step.Result}"));

    private sealed class Interruptible(List<DialogReason> ended) : Interview(
        [new TextPrompt("text")],
        Ask("text", "What?"),
        Say(step => $"got {step.Result}"))
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "cancel":
                    await innerDc.Context.SendActivityAsync(MessageFactory.Text("Left."), cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "help":
                    await innerDc.Context.SendActivityAsync(MessageFactory.Text("This is help."), cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add(reason);
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }
}
