using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks one question, and asks again until the answer is taken.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Reject.Token(options);
        if (options is not PromptOptions question)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");

        ExpectInput(question.Prompt);
        ExpectInput(question.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = question;
        dc.ActiveDialog.State[PersistedState] = state;

        await OnPromptAsync(dc.Context, state, question, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var (state, options) = Kept(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

        var taken = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (taken)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        // A validator that has said why asks in its own words.
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Something was pushed above the prompt and has ended: it asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Reject.Token(result);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Kept(instance);
        await OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    /// <summary>An answer this prompt recognizes is its own: no dialog around it is asked first.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;

        var (state, options) = Kept(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        return recognized.Succeeded;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>The question with the choices under it; the question itself stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var list = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt != null)
            return Question.WithChoices(prompt, list);

        list.InputHint = InputHints.ExpectingInput;
        return list;
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Kept(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
