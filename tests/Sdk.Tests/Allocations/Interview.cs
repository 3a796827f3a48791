using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Sdk.Tests.Allocations;

/// <summary>Two questions and a word of thanks, over and over.</summary>
internal sealed class Interview : ComponentDialog
{
    private static readonly PromptOptions Name = new() { Prompt = MessageFactory.Text("Name?") };
    private static readonly PromptOptions Occupation = new() { Prompt = MessageFactory.Text("Occupation?") };

    public Interview()
        : base("interview")
    {
        AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellation) => step.PromptAsync("text", Name, cancellation),
            (step, cancellation) => step.PromptAsync("text", Occupation, cancellation),
            ThankAsync,
        ]));
        AddDialog(new TextPrompt("text"));
    }

    private static async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellation)
    {
        await step.Context.SendActivityAsync(MessageFactory.Text("Thank you."), cancellation);
        return await step.EndDialogAsync(null, cancellation);
    }
}
