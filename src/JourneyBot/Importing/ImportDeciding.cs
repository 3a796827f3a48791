using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>The yes or no to a preview, by whoever pasted the list.</summary>
internal sealed class ImportDeciding(AddImported add, ImportDrafts drafts, DirtyBoards boards, CardActions actions)
{
    public async Task<Reply> TakeAsync(Scene scene, ImportKey key, CancellationToken cancellationToken)
    {
        var found = await FindAsync(scene, key, cancellationToken);
        if (found.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var draft = found.Require();
        if (draft.State == DraftState.Cancelled)
        {
            return Reply.Of(new ImportWasCancelled(), scene.Language);
        }

        return draft.State == DraftState.Added
            ? Done(scene, draft, "AddedBefore", null)
            : await AddAsync(scene, draft, cancellationToken);
    }

    public async Task<Reply> DropAsync(Scene scene, ImportKey key, CancellationToken cancellationToken)
    {
        var found = await FindAsync(scene, key, cancellationToken);
        if (found.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var draft = found.Require();
        if (draft.State == DraftState.Added)
        {
            return Done(scene, draft, "AddedBefore", null);
        }

        await drafts.SaveAsync(scene, draft.As(DraftState.Cancelled), cancellationToken);
        return Done(scene, draft, "Cancelled", null);
    }

    private async Task<Outcome<ImportDraft>> FindAsync(Scene scene, ImportKey key, CancellationToken cancellationToken) =>
        !key.IsOf(scene) ? new OnlyWhoPastedDecides()
        : await drafts.FindAsync(scene, cancellationToken) is { } draft && draft.Id == key.Id && draft.FindForm() is not null ? draft
        : new PreviewIsReplaced();

    private async Task<Reply> AddAsync(Scene scene, ImportDraft draft, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var request = new Request(scene.Turn.Who, draft.Id, scene.Turn.Delivery);
        var lines = new ImportedLines(draft.FindForm()!, draft.Entries());
        var outcome = await add.RunAsync(scene.Workshop, request, lines, cancellationToken);
        boards.Mark(scene.Workshop.Id);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        await drafts.SaveAsync(scene, draft.As(DraftState.Added), cancellationToken);
        return Done(scene, draft, "Added", outcome.Require());
    }

    /// <summary>In the preview's place; a message where it was no press, or others read along.</summary>
    private Reply Done(Scene scene, ImportDraft draft, string text, Saved? saved)
    {
        var form = draft.FindForm()!;
        var said = ImportTexts.All.Line(text, scene.Language, Argument.Count("count", draft.Count), ImportTexts.Where(form, scene.Language));
        return scene.Turn.IsPress
            ? Reply.Of(ImportedCard.Draw(new ImportedView(scene.Workshop, form, said, saved, scene.Language), actions))
            : Reply.Of(said);
    }
}
