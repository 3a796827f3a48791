using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace JourneyBot.Dialogs;

/// <summary>
/// Asks one person what a form still needs, a field at a time. It holds nothing but the question: the answers are in
/// <see cref="InterviewState"/>, and saving is the interviewer's.
/// </summary>
internal sealed class InterviewDialog : ComponentDialog
{
    public const string Name = "interview";
    private const string Asking = "asking";
    private const string ForText = "text";
    private const string ForChoice = "choice";

    private readonly InterviewSaving _saving;

    public InterviewDialog(InterviewSaving saving)
        : base(Name)
    {
        _saving = saving;
        AddDialog(new WaterfallDialog(Asking, [AskAsync, TakeAsync]));
        AddDialog(new TextPrompt(ForText, FitsAsync));
        AddDialog(new ChoicePrompt(ForChoice, IsChosenAsync) { Style = ListStyle.None });
        InitialDialogId = Asking;
    }

    /// <summary>Back from the question "really leave?": leave, or ask the open question again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        result is true
            ? await outerDc.EndDialogAsync(false, cancellationToken)
            : await base.ResumeDialogAsync(outerDc, reason, result, cancellationToken);

    /// <summary>Leaves the current field and goes on with the next.</summary>
    public static async Task<DialogTurnResult> SkipAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(dialogs.Context);
        turn.State.Pending.RemoveAt(0);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(Name, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(step.Context);
        while (turn.Current is { IsRequired: false } unanswerable && Offer.IsEmpty(turn, unanswerable))
        {
            turn.State.Pending.RemoveAt(0);
        }

        if (turn.Current is not { } field)
        {
            return await step.EndDialogAsync(true, cancellationToken);
        }

        turn.State.Offered = Offer.Now(turn);
        var question = Question.Ask(turn);
        var isChoice = field is ChoiceField { OwnWords: false };
        var options = new PromptOptions { Prompt = question };
        if (isChoice)
        {
            options.Choices = [.. Offer.Asked(turn).Select(choice => new Choice(choice.Title) { Synonyms = [choice.Id, choice.Text] })];
        }

        return await step.PromptAsync(isChoice ? ForChoice : ForText, options, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(step.Context);
        var field = turn.Current!;
        var answer = step.Result is FoundChoice found ? found.Value : Offer.ByNumber(turn, field, (string)step.Result);
        foreach (var (id, text) in TypedAnswers.ToQuestion(turn, field, answer, step.Context.Activity.Text))
        {
            turn.State.Answers[id] = text;
            turn.State.Pending.RemoveAll(pending => pending == id || turn.Form.Find(pending) is ChoiceField own && own.OwnWordsId == id);
        }

        if (turn.OnBehalfOf is { } name)
        {
            turn.State.Answers[OnBehalf.Id] = name;
        }

        if (turn.SavesEachAnswer)
        {
            await _saving.SaveAsync(turn, cancellationToken);
        }

        return await step.ReplaceDialogAsync(Asking, null, cancellationToken);
    }

    private static Task<bool> FitsAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(prompt.Context);
        var field = turn.Current!;
        var reason = prompt.Recognized.Succeeded
            ? Fitting.Refuse(turn, field, Offer.ByNumber(turn, field, prompt.Recognized.Value))
            : new AnswerIsMissing(turn.Form, field);
        return Task.FromResult(Fits(prompt.Options, turn, reason));
    }

    /// <summary>By number or title, which the prompt knows; else as the same field of a card is read. The value is the id or label.</summary>
    private static Task<bool> IsChosenAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(prompt.Context);
        var field = (ChoiceField)turn.Current!;
        var text = prompt.Context.Activity.Text ?? string.Empty;
        var id = prompt.Recognized.Succeeded
            ? turn.State.Offered[prompt.Recognized.Value.Index]
            : Workshops.Forms.Choices.Match(turn.Form, field, field.Source, text);
        var reason = id is null ? new AnswerDoesNotFit(turn.Form, field, text) : Fitting.Refuse(turn, field, id);
        prompt.Recognized.Value = new FoundChoice { Value = id };
        return Task.FromResult(Fits(prompt.Options, turn, reason));
    }

    /// <summary>The prompt asks again by itself, once: the reason goes into that, not before it as a message of its own.</summary>
    private static bool Fits(PromptOptions options, InterviewTurn turn, Refusal? reason)
    {
        if (reason is not null)
        {
            options.RetryPrompt = Question.AskAgain(turn, reason);
        }

        return reason is null;
    }
}
