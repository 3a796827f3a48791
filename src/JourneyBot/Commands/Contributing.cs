using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Commands;

/// <summary>Answers to a form card: saved, then the form again, emptied, with what was saved; or refilled, with the reason.</summary>
internal sealed class Contributing(SubmitContribution submit, Journeys journeys, DirtyBoards boards, FormDrawing drawing, CardActions actions)
{
    public async Task<Reply> ContributeAsync(Scene scene, Contribute command, CancellationToken cancellationToken)
    {
        if (StepCatalog.Form(command.Form.Step, command.Form.Id) is not { } form)
        {
            return Reply.Of(new MalformedCommand(), scene.Language);
        }

        var turn = scene.Turn;
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var submission = new Submission(form, [command.Answers], turn.Who, command.Draft, turn.Delivery, turn.Today);
        var outcome = await submit.RunAsync(scene.Workshop, submission, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return await RefuseAsync(scene, form, command, refusal, cancellationToken);
        }

        boards.Mark(scene.Workshop.Id);
        var saved = outcome.Require();
        return turn is { IsPress: true, IsInDialog: false }
            ? Reply.Of(await drawing.DrawAsync(scene, form, new FormState { Saved = saved }, cancellationToken))
            : Reply.Of(scene.IsOverheard ? Acknowledgement.Quietly(saved, scene.Language) : Acknowledgement.Of(form, saved, scene.Language))
                .And(scene.IsLate ? PeopleSections.CatchUpText(scene, await journeys.LastAsync(scene.Workshop, cancellationToken)) : null);
    }

    /// <summary>Another page of choices, or the form for the first time: nothing is saved, what is typed stays.</summary>
    public async Task<Reply> OpenAsync(
        Scene scene, FormRef wanted, FormState state, CancellationToken cancellationToken)
    {
        if (StepCatalog.Form(wanted.Step, wanted.Id) is not { } form)
        {
            return Reply.Of(new MalformedCommand(), scene.Language);
        }

        if (scene.Workshop.Accept(form.Step) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        await journeys.FreshAsync(scene.Workshop, cancellationToken);
        return Reply.Of(await drawing.DrawAsync(scene, form, state, cancellationToken));
    }

    private async Task<Reply> RefuseAsync(
        Scene scene, Form form, Contribute command, Refusal refusal, CancellationToken cancellationToken)
    {
        var canBeMended = scene.Workshop.Accept(form.Step) is null;
        if (scene.Turn.IsPress && canBeMended)
        {
            var state = new FormState { Refusal = refusal, Draft = command.Draft, Refill = command.Answers };
            return Reply.Of(await drawing.DrawAsync(scene, form, state, cancellationToken));
        }

        return Reply.Of(RefusalCard.Draw(refusal, scene.IsOverheard ? [] : command.Answers.Values, scene, actions));
    }
}
