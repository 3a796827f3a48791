using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>Taking back, putting back, moving, clearing and settling by a proposal.</summary>
internal sealed class Arranging(WithdrawEntry withdraw, ArrangeJourney arrange, DirtyBoards boards, Journeys journeys, FormDrawing drawing)
{
    public async Task<Reply> WithdrawAsync(Scene scene, Command command, CancellationToken cancellationToken)
    {
        var request = new Request(scene.Turn.Who, DraftOf(command) is { Length: > 0 } draft ? draft : scene.Turn.Delivery, scene.Turn.Delivery);
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = command switch
        {
            Undo { Label: null } => await withdraw.UndoAsync(scene.Workshop, request, cancellationToken),
            Undo undo => await withdraw.WithdrawAsync(scene.Workshop, request, undo.Label!, cancellationToken),
            TakeBack back => await withdraw.WithdrawAsync(scene.Workshop, request, back.Identity, cancellationToken),
            PutBack put => await withdraw.RestoreAsync(scene.Workshop, request, put.Identity, cancellationToken),
            _ => throw new InvalidOperationException($"No way to withdraw by {command.GetType().Name}"),
        };
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return await ShowAsync(scene, outcome.Require(), command is PutBack, cancellationToken);
    }

    public async Task<Reply> MoveAsync(Scene scene, Move command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = await arrange.MoveAsync(scene.Workshop, Typed(scene), command.Target, command.After, cancellationToken);
        return Done(scene, outcome, "Arranged", Argument.User("target", command.Target));
    }

    public async Task<Reply> ClearAsync(Scene scene, Clear command, CancellationToken cancellationToken)
    {
        StepId[] settling = scene.Workshop.Step == StepId.Persona ? [StepId.Persona, StepId.Theme] : [StepId.Theme, StepId.Persona];
        foreach (var form in settling.Select(step => StepCatalog.Of(step).Forms[0]))
        {
            if (form.FindByName(command.Field) is { } field)
            {
                await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
                var outcome = await arrange.ClearAsync(scene.Workshop, Typed(scene), form, field, cancellationToken);
                return Done(scene, outcome, "Cleared", new Argument("field", form.LabelOf(field, scene.Language)));
            }
        }

        return Reply.Of(new NothingIsCalled(command.Field), scene.Language);
    }

    /// <summary>The proposal as a contribution of the facilitator: for a form with that one answer.</summary>
    public async Task<Contribute?> ProposalAsync(Scene scene, TakeProposal command, CancellationToken cancellationToken)
    {
        var ledger = (await journeys.NowAsync(scene.Workshop, cancellationToken)).Ledger;
        return ledger.Labels.Find(command.Label) is { } identity
            && ledger.Find(identity)?.Payload is Workshops.Entries.Contribution contribution
            && contribution.Answers[command.Field] is { } value
                ? new Contribute(command.Form, command.Draft, new RawAnswers { [command.Field] = value })
                : null;
    }

    private static string? DraftOf(Command command) => command switch
    {
        TakeBack back => back.Draft,
        PutBack put => put.Draft,
        _ => null,
    };

    private static Request Typed(Scene scene) => new(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);

    private Reply Done(Scene scene, Outcome<Written> outcome, string text, Argument argument)
    {
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return Reply.Of(ChatTexts.All.Line(text, scene.Language, argument));
    }

    private async Task<Reply> ShowAsync(Scene scene, Changed changed, bool isRestored, CancellationToken cancellationToken)
    {
        var form = (changed.Target.Payload as Workshops.Entries.Contribution)?.Form;
        if (scene.Turn.IsPress && form is not null && StepCatalog.Form(changed.Target.Key.Step, form) is { } known)
        {
            var state = new FormState { Changed = changed, IsRestored = isRestored };
            return Reply.Of(await drawing.DrawAsync(scene, known, state, cancellationToken));
        }

        if (changed.Target.Payload is Workshops.Entries.Merge && !isRestored)
        {
            return Reply.Of(Grouping.GroupingTexts.All.Line("MergeTakenBack", scene.Language, new Argument("label", changed.Label)));
        }

        var isEdit = changed.Target.Payload is Workshops.Entries.Edit;
        return Reply.Of(ChatTexts.All.Line(isRestored ? "Restored" : isEdit ? "ChangeTakenBack" : "Withdrawn", scene.Language, new Argument("label", changed.Label)));
    }
}
