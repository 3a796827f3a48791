using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>All that the card in a preview's place is drawn from.</summary>
/// <param name="Saved">Null: nothing was added by this press.</param>
internal sealed record ImportedView(Workshop Workshop, Form Form, Line Said, Saved? Saved, Language Language);

/// <summary>What became of a preview, with the first labels, and the way on.</summary>
internal static class ImportedCard
{
    private const int MostRows = 5;
    private const int TextLength = 80;

    public static AdaptiveCard Draw(ImportedView view, CardActions actions)
    {
        var language = view.Language;
        var card = CardFrame.New(language);
        card.Body.Add(CardFrame.Head(CardFrame.Kicker(view.Workshop, view.Form.Step, language), view.Said, null, TextLength));
        if (view.Saved is { } saved)
        {
            card.Body.Add(Rows(view, saved));
            card.Body.Add(CardText.Ours(ImportTexts.All.Get("HowToUndo", language, new Argument("label", Acknowledgement.LabelOf(saved.Entries[0])))));
        }

        var form = new FormRef(view.Form.Step, view.Form.Id);
        var open = new OpenForm(form) { Workshop = view.Workshop.Id };
        card.Actions.Add(actions.Plain(ImportTexts.All.Get("ToTheForm", language), open));
        card.Actions.Add(actions.Plain(ImportTexts.All.Get("Again", language), new OpenImport(form) { Workshop = view.Workshop.Id }));
        return card;
    }

    private static AdaptiveContainer Rows(ImportedView view, Saved saved)
    {
        var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Good, Spacing = AdaptiveSpacing.Medium };
        box.Items.AddRange(saved.Entries.Take(MostRows).Select(written => CardFrame.Small(CardText.Rich(Row(view, written), TextLength))));
        if (saved.Entries.Count > MostRows)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(StepTexts.More(saved.Entries.Count - MostRows, view.Language))));
        }

        return box;
    }

    private static Line Row(ImportedView view, Written written) => Line.Of(
        new Run(Acknowledgement.LabelOf(written), Tone.Label),
        new Run(Acknowledgement.TextOf(view.Form, written.Entry, view.Language), IsUserText: true));
}
