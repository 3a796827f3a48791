using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Importing;

namespace JourneyBot.Importing;

/// <summary>Pasted lists: the card to paste into, the preview, and the way to the yes or no.</summary>
internal sealed class ImportRoom(ImportReading reading, ImportDrafts drafts, ImportDeciding deciding, DraftMint mint, CardActions actions)
{
    public Task<Reply> RunAsync(Scene scene, IImporting command, CancellationToken cancellationToken) => command switch
    {
        OpenImport open => Task.FromResult(Open(scene, open.Form, null, null)),
        PreviewImport preview => PreviewAsync(scene, preview, cancellationToken),
        TakeImport take => deciding.TakeAsync(scene, take.Key, cancellationToken),
        DropImport drop => deciding.DropAsync(scene, drop.Key, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing to import by {command.GetType().Name}"),
    };

    private Reply Open(Scene scene, FormRef? asked, string? typed, Refusal? refusal)
    {
        var found = ImportReading.FormOf(scene.Workshop, asked);
        return found.Refusal is { } no
            ? Reply.Of(no, scene.Language)
            : Reply.Of(PasteCard.Draw(new PasteView(scene.Workshop, found.Require(), scene.Language, mint()) { Typed = typed, Refusal = refusal }, actions));
    }

    private async Task<Reply> PreviewAsync(Scene scene, PreviewImport command, CancellationToken cancellationToken)
    {
        if (command.Draft is null && scene.IsOverheard)
        {
            return Reply.Of(new WriteOnTheForm(), scene.Language);
        }

        var read = await reading.ReadAsync(scene, command.Text, command.Form, cancellationToken);
        if (read.Refusal is { } refusal)
        {
            return Refuse(scene, command, refusal);
        }

        var import = read.Require();
        if (import.Entries.Count == 0 && import.Skipped.All(line => line.Reason == SkipReason.Empty))
        {
            return Refuse(scene, command, new NothingToImport());
        }

        var id = Operation.Of("import", command.Draft ?? scene.Turn.Delivery, command.Text);
        if (import.Entries.Count > 0)
        {
            await drafts.OpenAsync(scene, ImportDraft.Of(id, import), cancellationToken);
        }

        return Show(scene, import, ImportKey.Of(id, scene));
    }

    private Reply Show(Scene scene, Import import, ImportKey key)
    {
        var view = new PreviewView(scene.Workshop, import, key, scene.Language) { IsQuiet = scene.IsOverheard, IsShared = !scene.Turn.IsPersonal };
        return Reply.Of(PreviewCard.Draw(view, actions));
    }

    /// <summary>Pasted into the card: the card again, with the text as far as it fits.</summary>
    private Reply Refuse(Scene scene, PreviewImport command, Refusal refusal) => command.Draft is null || scene.IsOverheard
        ? Reply.Of(refusal, scene.Language)
        : Open(scene, command.Form, command.Text, refusal);
}
