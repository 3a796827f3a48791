using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Microsoft.Bot.Builder;

namespace JourneyBot.Dialogs;

/// <summary>Typed contributions: decides between something new and an answer to an open question.</summary>
internal sealed class Interviewer(
    Desk desk, InterviewMemory memory, InterviewBeginning beginning, InterviewDialogs interviews, Journeys journeys)
{
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

        var exchange = new Exchange(context, found.Require(), state);
        if (exchange.Scene.IsOverheard && command is not Cancel)
        {
            return Reply.Of(new WriteOnTheForm(), exchange.Scene.Language);
        }

        var form = OpenForm(exchange);
        if (form is null)
        {
            state.Finish();
        }

        using var unsaid = Unsaid.Hold(context);
        var catchUp = exchange.Scene.IsLate
            ? PeopleSections.CatchUpText(exchange.Scene, await journeys.LastAsync(exchange.Scene.Workshop, cancellationToken))
            : null;
        var reply = form is null
            ? await beginning.RunAsync(exchange, command, cancellationToken)
            : await interviews.ContinueAsync(exchange, form, command, cancellationToken);
        if (state.IsOn || state.Answered.Count > 0)
        {
            await memory.SaveAsync(context, cancellationToken);
        }

        if (reply is null && catchUp is not null)
        {
            await desk.MeetAsync(exchange.Scene, cancellationToken);
            unsaid.Begin(catchUp);
        }

        await unsaid.SayAsync(context, cancellationToken);
        return reply is Reply.Text { IsRefusal: true } ? reply : reply?.And(catchUp);
    }

    /// <summary>After help or status in between: the open question again, if there is one.</summary>
    public async Task AskAgainAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        var state = await memory.ReadAsync(context, cancellationToken);
        if (!state.IsOn)
        {
            return;
        }

        var found = await desk.OpenAsync(turn, new WorkshopId(state.Workshop!), cancellationToken);
        if (found.Value is { } now && state.Step != now.Workshop.Step.Slug() && state.Answers.Count == 0)
        {
            // They led on from a question that they had not begun to answer.
            state.Finish();
            await memory.SaveAsync(context, cancellationToken);
        }
        else if (found.Value is { } scene && OpenForm(new Exchange(context, scene, state)) is { } form)
        {
            await interviews.AskAgainAsync(new Exchange(context, scene, state), form, cancellationToken);
        }
    }

    /// <summary>
    /// The form whose question is open; null when none is. A workshop that has ended asks nothing any more, nor does a step that
    /// was left when all that was answered is saved: what is typed then is for the step of now.
    /// </summary>
    private static Form? OpenForm(Exchange exchange)
    {
        var (state, workshop) = (exchange.State, exchange.Scene.Workshop);
        return state.IsOn && !workshop.IsEnded
            && StepIds.TryParse(state.Step, out var step) && StepCatalog.Form(step, state.Form) is { } form
            && (step == workshop.Step || !InterviewTurn.IsSavedByAnswer(form))
                ? form
                : null;
    }
}
