using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops.Importing;

namespace JourneyBot.Importing;

/// <summary>Behind "…" on the form of the open step, where each line is an entry of its own.</summary>
internal static class ImportButton
{
    /// <summary>Null where there is nothing to paste.</summary>
    public static AdaptiveAction? On(FormView view, CardActions actions) =>
        view.Form.LineField is not null && PastedList.FormOf(view.Workshop.Step) == view.Form
            ? actions.Rare(ImportTexts.All.Get("Open", view.Language), new OpenImport { Workshop = view.Workshop.Id })
            : null;
}
