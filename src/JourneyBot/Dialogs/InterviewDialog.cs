using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
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
        if (turn.Current is not { } field)
        {
            return await step.EndDialogAsync(true, cancellationToken);
        }

        turn.State.Offered = Question.Offer(turn);
        var question = Question.Ask(turn);
        var isChoice = field is ChoiceField { OwnWords: false } && turn.State.Offered.Count > 0;
        var options = new PromptOptions { Prompt = question, RetryPrompt = question };
        if (isChoice)
        {
            options.Choices = ChoicesOf(turn, field);
        }

        return await step.PromptAsync(isChoice ? ForChoice : ForText, options, cancellationToken);
    }

    /// <summary>By title and, as synonyms, by id or label; the number is the prompt's own.</summary>
    private static List<Choice> ChoicesOf(InterviewTurn turn, Field field) =>
        [.. Question.Choices(turn, field).Select(choice => new Choice(choice.Title) { Synonyms = [choice.Id] })];

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(step.Context);
        var field = turn.Current!;
        var answer = step.Result is FoundChoice found ? turn.State.Offered[found.Index] : ByNumber(turn, field, (string)step.Result);
        turn.State.Answers[field.Id] = answer;
        turn.State.Pending.RemoveAt(0);
        if (turn.SavesEachAnswer)
        {
            await _saving.SaveAsync(turn, cancellationToken);
        }

        return await step.ReplaceDialogAsync(Asking, null, cancellationToken);
    }

    private static async Task<bool> FitsAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(prompt.Context);
        if (turn?.Current is not { } field || !prompt.Recognized.Succeeded)
        {
            return false;
        }

        var text = ByNumber(turn, field, prompt.Recognized.Value);
        var read = new FormReader(turn.Form, turn.Scene.Turn.Today).ReadOne(field, text);
        var reason = read.Refusal ?? (read.Require().Count == 0 ? new AnswerIsMissing(turn.Form, field) : null);
        if (reason is not null)
        {
            await prompt.Context.SendActivityAsync(Question.AskAgain(turn, reason), cancellationToken);
        }

        return reason is null;
    }

    private static async Task<bool> IsChosenAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        var turn = InterviewTurn.Of(prompt.Context);
        if (!prompt.Recognized.Succeeded && turn?.Current is { } field)
        {
            var reason = new AnswerDoesNotFit(turn.Form, field, prompt.Context.Activity.Text ?? string.Empty);
            await prompt.Context.SendActivityAsync(Question.AskAgain(turn, reason), cancellationToken);
        }

        return prompt.Recognized.Succeeded;
    }

    /// <summary>"1" or "1, 3" as the choices with these numbers; other text as it is. Labels have four characters and more.</summary>
    private static string ByNumber(InterviewTurn turn, Field field, string text)
    {
        if (field is not (MultipleChoiceField or ChoiceField { OwnWords: true }))
        {
            return text;
        }

        var parts = Workshops.Forms.Choices.Split(PlainText.Normalize(text)).ToList();
        return parts.TrueForAll(part => IsNumber(part, turn.State.Offered.Count))
            ? string.Join(',', parts.Select(part => turn.State.Offered[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) - 1]))
            : text;
    }

    private static bool IsNumber(string text, int highest) =>
        text.Length <= 2 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= highest;
}
