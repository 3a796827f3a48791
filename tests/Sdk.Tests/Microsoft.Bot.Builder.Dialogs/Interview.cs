using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Sdk.Tests.Dialogs;

/// <summary>A component that runs its steps with the prompts given, and says what the last one resulted in.</summary>
internal class Interview : ComponentDialog
{
    public Interview(Dialog[] dialogs, params WaterfallStep[] steps)
        : this(nameof(Interview), dialogs, steps)
    {
    }

    public Interview(string id, Dialog[] dialogs, params WaterfallStep[] steps)
        : base(id)
    {
        AddDialog(new WaterfallDialog("steps", steps));
        foreach (var dialog in dialogs)
            AddDialog(dialog);
    }

    public static WaterfallStep Ask(string promptId, PromptOptions options) =>
        (step, cancellation) => step.PromptAsync(promptId, options, cancellation);

    public static WaterfallStep Ask(string promptId, string question) =>
        Ask(promptId, new PromptOptions { Prompt = MessageFactory.Text(question) });

    public static WaterfallStep Say(Func<WaterfallStepContext, string> text) => async (step, cancellation) =>
    {
        await step.Context.SendActivityAsync(MessageFactory.Text(text(step)), cancellation);
        return await step.EndDialogAsync(step.Result, cancellation);
    };
}
