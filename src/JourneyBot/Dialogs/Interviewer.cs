using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace JourneyBot.Dialogs;

/// <summary>
/// Typed contributions: saved at once where nothing is missing, else asked for a field at a time. Decides between the two, and
/// between a new message and an answer to an open question.
/// </summary>
internal sealed class Interviewer(Desk desk, Journeys journeys, InterviewSaving saving, InterviewMemory memory)
{
    private const string Leaving = "leaving";

    /// <summary>Whether the command is an interview's now: free text, its own words, or a form called by name.</summary>
    public static bool Takes(Command command, Turn turn) =>
        command is FreeText or Skip or More or Cancel || (command is OpenForm && !turn.IsPress);

    /// <summary>Null: what had to be said was said in the dialog.</summary>
    public async Task<Reply?> RunAsync(ITurnContext context, Turn turn, Command command, CancellationToken cancellationToken)
    {
        var state = await memory.ReadAsync(context, cancellationToken);
        var found = await desk.OpenAsync(turn, state.IsOn ? new WorkshopId(state.Workshop!) : null, cancellationToken);
        if (found.Refusal is { } refusal)
        {
            return Reply.Of(refusal, turn.Locale);
        }

        var scene = found.Require();
        if (state.IsOn && (scene.Workshop.IsEnded || FormOf(state) is null))
        {
            state.Finish();
        }

        var reply = state.IsOn
            ? await ContinueAsync(context, scene, state, command, cancellationToken)
            : await BeginAsync(context, scene, state, command, cancellationToken);
        if (state.IsOn || state.Answered.Count > 0)
        {
            await memory.SaveAsync(context, cancellationToken);
        }

        return reply;
    }

    /// <summary>After help or status in between: the open question again, if there is one.</summary>
    public async Task AskAgainAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        var state = await memory.ReadAsync(context, cancellationToken);
        if (state.IsOn && FormOf(state) is { } form)
        {
            var found = await desk.OpenAsync(turn, new WorkshopId(state.Workshop!), cancellationToken);
            if (found.Value is { } scene)
            {
                await RepeatAsync(await EnterAsync(context, scene, form, state, cancellationToken), context, cancellationToken);
            }
        }
    }

    private async Task<Reply?> BeginAsync(
        ITurnContext context, Scene scene, InterviewState state, Command command, CancellationToken cancellationToken)
    {
        if (state.Remembers(scene.Turn.Delivery))
        {
            return Reply.Nothing;
        }

        return command switch
        {
            FreeText free => await ReadAsync(context, scene, state, free.Text, cancellationToken),
            OpenForm open => await OpenAsync(context, scene, state, open.Form, hasMore: false, cancellationToken),
            More => await OpenAsync(context, scene, state, Current(scene), hasMore: true, cancellationToken),
            _ => Reply.Of(new NoQuestionIsOpen(), scene.Language),
        };
    }

    private static FormRef Current(Scene scene) => new(scene.Workshop.Step, StepCatalog.Of(scene.Workshop.Step).Forms[0].Id);

    private async Task<Reply?> OpenAsync(
        ITurnContext context, Scene scene, InterviewState state, FormRef wanted, bool hasMore, CancellationToken cancellationToken)
    {
        var form = StepCatalog.Form(wanted.Step, wanted.Id)!;
        if (scene.Workshop.Accept(form.Step) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var journey = await journeys.FreshAsync(scene.Workshop, cancellationToken);
        state.HasMore = hasMore;
        var fields = Fields(form, journey, state);
        return await AskAsync(context, scene, form, [], fields, cancellationToken);
    }

    private async Task<Reply?> ReadAsync(
        ITurnContext context, Scene scene, InterviewState state, string text, CancellationToken cancellationToken)
    {
        var form = StepCatalog.Of(scene.Workshop.Step).Forms[0];
        if (scene.Workshop.Accept(form.Step) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var journey = await journeys.LastAsync(scene.Workshop, cancellationToken);
        var typed = TypedAnswers.Read(form, journey, text);
        if (typed.Count == 0)
        {
            var how = form.Texts.Get($"{form.Id}.How", scene.Language, new Argument("bot", scene.Turn.Bot));
            return Reply.Of(new SayItLikeThis(how), scene.Language);
        }

        var missing = typed.Count > 1 ? [] : Missing(form, journey, state, typed[0]);
        return missing.Count == 0
            ? Reply.Of(Line.Plain(await saving.SaveAsync(scene, form, typed, scene.Turn.Delivery, cancellationToken)))
            : await AskAsync(context, scene, form, typed[0], missing, cancellationToken);
    }

    private static List<Field> Missing(Form form, Journey journey, InterviewState state, RawAnswers given) =>
        [.. Fields(form, journey, state).Where(field =>
            !given.ContainsKey(field.Id) && !(field is ChoiceField own && given.ContainsKey(own.OwnWordsId)))];

    private static IEnumerable<Field> Fields(Form form, Journey journey, InterviewState state)
    {
        var asked = StepCatalog.Of(form.Step).Ask(form, journey);
        return state.HasMore ? asked.Concat(form.Fields.Where(field => !field.IsRequired && !field.IsNeeded)).Distinct() : asked;
    }

    private async Task<Reply?> AskAsync(
        ITurnContext context, Scene scene, Form form, RawAnswers given, IEnumerable<Field> fields, CancellationToken cancellationToken)
    {
        var state = await memory.ReadAsync(context, cancellationToken);
        if (Unfit(form, scene, given) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        state.Workshop = scene.Workshop.Id.Value;
        (state.Step, state.Form, state.Draft) = (form.Step.Slug(), form.Id, scene.Turn.Delivery);
        state.Answers = new Dictionary<string, string>(given, StringComparer.Ordinal);
        state.Pending = [.. fields.Select(field => field.Id)];
        state.Remember(scene.Turn.Delivery);
        var turn = await EnterAsync(context, scene, form, state, cancellationToken);
        if (turn.SavesEachAnswer)
        {
            await saving.SaveAsync(turn, cancellationToken);
        }

        var dialogs = await DialogsAsync(context, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await EndOfAsync(turn, await dialogs.BeginDialogAsync(InterviewDialog.Name, null, cancellationToken), cancellationToken);
    }

    /// <summary>What was typed first is checked before anything is asked, so that nobody answers four questions in vain.</summary>
    private static Refusal? Unfit(Form form, Scene scene, RawAnswers given)
    {
        var reader = new FormReader(form, scene.Turn.Today);
        return form.Fields
            .Select(field => (field, text: given.GetValueOrDefault(field is ChoiceField { OwnWords: true } own && given.ContainsKey(own.OwnWordsId) ? own.OwnWordsId : field.Id)))
            .Where(answer => answer.text is not null)
            .Select(answer => reader.ReadOne(answer.field, answer.text!).Refusal)
            .FirstOrDefault(refusal => refusal is not null);
    }

    private async Task<Reply?> ContinueAsync(
        ITurnContext context, Scene scene, InterviewState state, Command command, CancellationToken cancellationToken)
    {
        var turn = await EnterAsync(context, scene, FormOf(state)!, state, cancellationToken);
        var dialogs = await DialogsAsync(context, cancellationToken);
        if (state.Remembers(scene.Turn.Delivery))
        {
            await RepeatAsync(turn, context, cancellationToken);
            return null;
        }

        state.Remember(scene.Turn.Delivery);
        var result = await AnswerAsync(dialogs, turn, command, cancellationToken);
        return result is null ? null : await EndOfAsync(turn, result, cancellationToken);
    }

    private static async Task<DialogTurnResult?> AnswerAsync(
        DialogContext dialogs, InterviewTurn turn, Command command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Skip when turn.Current is { IsRequired: true } field:
                await dialogs.Context.SendActivityAsync(Question.AskAgain(turn, new AnswerIsMissing(turn.Form, field)), cancellationToken);
                return null;
            case Skip:
                return await InterviewDialog.SkipAsync(dialogs, cancellationToken);
            case More:
                AddOptional(turn);
                await RepeatAsync(turn, dialogs.Context, cancellationToken);
                return null;
            case Cancel when turn.State.Answers.Count > 0 && dialogs.ActiveDialog?.Id != Leaving:
                return await dialogs.PromptAsync(Leaving, new PromptOptions
                {
                    Prompt = Question.Say(ChatTexts.All.Get("ReallyLeave", turn.Scene.Language)),
                }, cancellationToken);
            case Cancel:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return new DialogTurnResult(DialogTurnStatus.Complete, false);
            case OpenForm:
                await RepeatAsync(turn, dialogs.Context, cancellationToken);
                return null;
            default:
                return await dialogs.ContinueDialogAsync(cancellationToken);
        }
    }

    /// <summary>The open question again, in the words of now and without what was said before it.</summary>
    private static Task RepeatAsync(InterviewTurn turn, ITurnContext context, CancellationToken cancellationToken) =>
        turn.Current is null ? Task.CompletedTask : context.SendActivityAsync(Question.Ask(turn), cancellationToken);

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
        return Reply.Of(Line.Plain(isSaved ? turn.Before ?? ChatTexts.All.Get("Left", turn.Scene.Language) : ChatTexts.All.Get("Left", turn.Scene.Language)));
    }

    private async Task<InterviewTurn> EnterAsync(
        ITurnContext context, Scene scene, Form form, InterviewState state, CancellationToken cancellationToken)
    {
        var turn = new InterviewTurn(scene, form, await journeys.LastAsync(scene.Workshop, cancellationToken), state);
        context.TurnState.Set(turn);
        return turn;
    }

    private async Task<DialogContext> DialogsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(memory.Dialogs);
        dialogs.Add(new InterviewDialog(saving));
        dialogs.Add(new ConfirmPrompt(Leaving));
        return await dialogs.CreateContextAsync(context, cancellationToken);
    }

    private static Form? FormOf(InterviewState state) =>
        StepIds.TryParse(state.Step, out var step) ? StepCatalog.Form(step, state.Form) : null;
}
