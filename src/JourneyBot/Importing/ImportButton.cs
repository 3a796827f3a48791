using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops.Importing;

namespace JourneyBot.Importing;

/// <summary>Behind "…" on forms whose entries come as lists.</summary>
internal static class ImportButton
{
    /// <summary>Null where there is nothing to paste.</summary>
    public static AdaptiveAction? On(FormView view, CardActions actions) =>
        PastedList.IsOffered(view.Form) && view.Workshop.Accept(view.Form.Step) is null
            ? actions.Rare(ImportTexts.All.Get("Open", view.Language), Open(view))
            : null;

    private static OpenImport Open(FormView view) => new(new FormRef(view.Form.Step, view.Form.Id)) { Workshop = view.Workshop.Id };
}
