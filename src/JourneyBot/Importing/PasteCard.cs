using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>All that the card to paste a list into is drawn from.</summary>
/// <param name="Form">What its lines become.</param>
internal sealed record PasteView(Workshop Workshop, Form Form, Language Language, string Draft)
{
    public string? Typed { get; init; }

    public Refusal? Refusal { get; init; }
}

/// <summary>One box for a list or a table, and how it is read.</summary>
internal static class PasteCard
{
    private static readonly int[] Lengths = [8_000, 2_000, 0];

    public static AdaptiveCard Draw(PasteView view, CardActions actions) => CardBudget.Fit(Lengths, length => Draw(view, actions, length));

    private static AdaptiveCard Draw(PasteView view, CardActions actions, int length)
    {
        var language = view.Language;
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(view.Workshop, view.Form.Step, language);
        card.Body.Add(CardFrame.Head(kicker, ImportTexts.All.Line("Paste.Title", language), null, 0));
        card.Body.Add(CardText.Ours(ImportTexts.All.Get("Paste.List", language, ImportTexts.Where(view.Form, language))));
        card.Body.Add(CardFrame.Small(Subtle(ImportTexts.All.Get("Paste.Table", language))));
        card.Body.Add(CardFrame.Small(Subtle(Columns(view, language))));
        if (view.Refusal is { } refusal)
        {
            card.Body.Add(Refused(refusal, IsCut(view, length), language));
        }

        card.Body.Add(new AdaptiveTextInput
        {
            Id = ImportData.List,
            Label = ImportTexts.All.Get("Paste.Label", language),
            IsMultiline = true,
            Value = view.Typed is { Length: > 0 } typed && !IsCut(view, length) ? CardText.Safe(typed) : null,
        });
        var form = new FormRef(view.Form.Step, view.Form.Id);
        card.Actions.Add(actions.Main(ImportTexts.All.Get("Paste.Look", language), new PreviewImport(string.Empty, view.Draft, form) { Workshop = view.Workshop.Id }));
        return card;
    }

    /// <summary>A part of a list would be taken for the whole.</summary>
    private static bool IsCut(PasteView view, int length) => view.Typed?.Length > length;

    /// <summary>What the head of a table may name.</summary>
    private static string Columns(PasteView view, Language language)
    {
        var names = view.Form.Fields.Select(field => view.Form.HeadingOf(field, language));
        return ImportTexts.All.Get("Paste.Columns", language, new Argument("columns", string.Join(ImportTexts.All.Get("Comma", language), names)));
    }

    private static AdaptiveContainer Refused(Refusal refusal, bool isCut, Language language)
    {
        var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Medium };
        box.Items.Add(CardText.Rich(refusal.Tell(language)));
        if (isCut)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(ImportTexts.All.Get("Paste.Gone", language))));
        }

        return box;
    }

    private static AdaptiveTextBlock Subtle(string text)
    {
        var block = CardText.Ours(text);
        block.IsSubtle = true;
        return block;
    }
}
