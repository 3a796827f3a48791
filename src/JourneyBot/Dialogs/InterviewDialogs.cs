using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace JourneyBot.Dialogs;

/// <summary>Runs one person's interview on the dialog stack: its beginning, each answer, and the words that lead out of it.</summary>
internal sealed class InterviewDialogs(Journeys journeys, InterviewSaving saving, InterviewMemory memory)
{
    private const string Leaving = "leaving";

    /// <param name="given">What was typed already.</param>
    public async Task<Reply?> BeginAsync(
        Exchange exchange, Form form, RawAnswers given, IEnumerable<Field> fields, CancellationToken cancellationToken)
    {
        var (state, scene) = (exchange.State, exchange.Scene);
        state.Workshop = scene.Workshop.Id.Value;
        (state.Step, state.Form, state.Draft) = (form.Step.Slug(), form.Id, scene.Turn.Delivery);
        state.Answers = new Dictionary<string, string>(given, StringComparer.Ordinal);
        state.Pending = [.. fields.Select(field => field.Id)];
        state.Remember(scene.Turn.Delivery);
        var turn = await EnterAsync(exchange, form, cancellationToken);
        if (InterviewTurn.IsSavedByAnswer(form))
        {
            await saving.SaveAsync(turn, cancellationToken);
        }

        var dialogs = await StackAsync(exchange.Context, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await EndOfAsync(turn, await dialogs.BeginDialogAsync(InterviewDialog.Name, null, cancellationToken), cancellationToken);
    }

    public async Task<Reply?> ContinueAsync(Exchange exchange, Form form, Command command, CancellationToken cancellationToken)
    {
        if (exchange.State.Remembers(exchange.Scene.Turn.Delivery))
        {
            await AskAgainAsync(exchange, form, cancellationToken);
            return null;
        }

        exchange.State.Remember(exchange.Scene.Turn.Delivery);
        var turn = await EnterAsync(exchange, form, cancellationToken);
        var dialogs = await StackAsync(exchange.Context, cancellationToken);
        var result = await AnswerAsync(dialogs, turn, command, cancellationToken);
        return result is null ? null : await EndOfAsync(turn, result, cancellationToken);
    }

    /// <summary>The open question again, in the words of now and without what was said before it.</summary>
    public async Task AskAgainAsync(Exchange exchange, Form form, CancellationToken cancellationToken)
    {
        var turn = await EnterAsync(exchange, form, cancellationToken);
        await RepeatAsync(turn, await StackAsync(exchange.Context, cancellationToken), cancellationToken);
    }

    /// <summary>Null: the question stays open.</summary>
    private static async Task<DialogTurnResult?> AnswerAsync(
        DialogContext dialogs, InterviewTurn turn, Command command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Skip when turn.Current is { IsRequired: true } field:
                await dialogs.Context.SendActivityAsync(Question.AskAgain(turn, new AnswerCannotBeLeftOut(turn.Form, field)), cancellationToken);
                return null;
            case Skip:
                return await InterviewDialog.SkipAsync(dialogs, cancellationToken);
            case More:
                AddOptional(turn);
                await RepeatAsync(turn, dialogs, cancellationToken);
                return null;
            case Cancel when turn.State.Answers.Count > 0 && !IsLeaving(dialogs):
                return await dialogs.PromptAsync(Leaving, ReallyLeave(turn.Scene), cancellationToken);
            case Cancel:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return new DialogTurnResult(DialogTurnStatus.Complete, false);
            default:
                turn.Hear(dialogs.Context);
                // The name of a form, too, is an answer here: it is a word of the language.
                return await dialogs.ContinueDialogAsync(cancellationToken);
        }
    }

    /// <summary>Yes and no in the language of the question, not in that of the person's device.</summary>
    private static PromptOptions ReallyLeave(Scene scene) => new()
    {
        Prompt = Question.Say(Question.InAGroup(ChatTexts.All.Get("ReallyLeave", scene.Language), scene)),
        RecognizeLanguage = scene.Language == Language.Japanese ? "ja-jp" : "en-us",
    };

    private static bool IsLeaving(DialogContext dialogs) => dialogs.ActiveDialog?.Id == Leaving;

    private static async Task RepeatAsync(InterviewTurn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (IsLeaving(dialogs))
        {
            await dialogs.RepromptDialogAsync(cancellationToken);
        }
        else if (turn.Current is not null)
        {
            await dialogs.Context.SendActivityAsync(Question.Ask(turn), cancellationToken);
        }
    }

    private static void AddOptional(InterviewTurn turn)
    {
        var known = turn.State.Pending.Concat(turn.State.Answers.Keys).ToHashSet();
        turn.State.HasMore = true;
        turn.State.Pending.AddRange(turn.Form.Fields.Where(field => field.IsMore && !known.Contains(field.Id)).Select(field => field.Id));
    }

    private async Task<Reply?> EndOfAsync(InterviewTurn turn, DialogTurnResult result, CancellationToken cancellationToken)
    {
        if (result.Status is DialogTurnStatus.Waiting)
        {
            return null;
        }

        var isSaved = result.Result is true;
        if (isSaved)
        {
            await saving.SaveAsync(turn, cancellationToken);
        }

        turn.State.Finish();
        var left = ChatTexts.All.Get("Left", turn.Scene.Language);
        return Reply.Of(Line.Plain(isSaved ? turn.Before ?? left : left));
    }

    private async Task<InterviewTurn> EnterAsync(Exchange exchange, Form form, CancellationToken cancellationToken)
    {
        var workshop = exchange.Scene.Workshop;
        var turn = new InterviewTurn(exchange.Scene, form, await journeys.LastAsync(workshop, cancellationToken), exchange.State);
        if (turn.Current is { } asked && Offer.IsOfThings(asked))
        {
            turn = turn with { Journey = await journeys.FreshAsync(workshop, cancellationToken) };
        }

        exchange.Context.TurnState.Set(turn);
        return turn;
    }

    private async Task<DialogContext> StackAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(memory.Dialogs);
        dialogs.Add(new InterviewDialog(saving));
        dialogs.Add(new ConfirmPrompt(Leaving) { Style = ListStyle.None });
        return await dialogs.CreateContextAsync(context, cancellationToken);
    }
}
