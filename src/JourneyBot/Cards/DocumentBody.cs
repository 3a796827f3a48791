using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Sections of a document as card elements, at a level of the budget. Folded sections go behind one toggle.</summary>
internal static class DocumentBody
{
    public static void Add(AdaptiveCard card, IReadOnlyList<Section> sections, Level level, Language language)
    {
        if (AddFolding(card, sections, [], level, language) is { } toggle)
        {
            card.Body.Insert(card.Body.Count - 1, new AdaptiveActionSet { Actions = { toggle } });
        }
    }

    /// <summary>Returns the toggle for the card's buttons, where it takes no row of its own; null where nothing is folded.</summary>
    /// <param name="further">Buttons behind the toggle, for who wants to know more.</param>
    public static AdaptiveAction? AddFolding(
        AdaptiveCard card, IReadOnlyList<Section> sections, IReadOnlyList<AdaptiveAction> further, Level level, Language language)
    {
        foreach (var section in sections.Where(section => section.Style != SectionStyle.Folded))
        {
            card.Body.Add(Draw(section, level, language, isFirst: card.Body.Count == 1));
        }

        var folded = sections.Where(section => section.Style == SectionStyle.Folded).ToList();
        return folded.Count == 0 && further.Count == 0
            ? null
            : Fold(card, [.. folded.Select((section, i) => Draw(section, level, language, isFirst: i == 0))], further, language);
    }

    private static AdaptiveToggleVisibilityAction Fold(
        AdaptiveCard card, IReadOnlyList<AdaptiveElement> folded, IReadOnlyList<AdaptiveAction> further, Language language)
    {
        var hidden = new AdaptiveContainer { Id = "folded", IsVisible = false };
        hidden.Items.AddRange(folded);
        if (further.Count > 0)
        {
            hidden.Items.Add(new AdaptiveActionSet { Actions = [.. further] });
        }

        var toggle = new AdaptiveToggleVisibilityAction { Title = CardTexts.All.Get("ShowMore", language) };
        toggle.TargetElements.Add(new AdaptiveTargetElement("folded"));
        card.Body.Add(hidden);
        return toggle;
    }

    private static AdaptiveContainer Draw(Section section, Level level, Language language, bool isFirst)
    {
        var box = new AdaptiveContainer();
        switch (section.Style)
        {
            case SectionStyle.Ask:
                box.Style = AdaptiveContainerStyle.Accent;
                break;
            case SectionStyle.Hint:
                box.Style = AdaptiveContainerStyle.Emphasis;
                break;
            default:
                box.Separator = !isFirst && section.Heading is not null;
                box.Spacing = section.Heading is null || section.IsTight ? AdaptiveSpacing.Default : AdaptiveSpacing.Medium;
                break;
        }

        if (section.Heading is not null)
        {
            box.Items.Add(CardText.Heading(section.Heading));
        }

        if (section.Curve is not { } curve || level.Rows == 0 || curve.Count(mean => mean is not null) <= 2)
        {
            box.Items.AddRange(Lines(section, level, language));
        }
        else if (section.IsTight)
        {
            box.Items.Add(Beside(CurveChart.Draw(curve, language, hasTitles: false), Lines(section, level, language).Select(InSmallPrint)));
        }
        else
        {
            box.Items.Add(CurveChart.Draw(curve, language, hasTitles: true));
            box.Items.AddRange(Lines(section, level, language));
        }

        return box;
    }

    /// <summary>A chart is as high as it is wide, up to 300 pixels: in less of the width it takes less room, and its words stand beside it.</summary>
    private static AdaptiveColumnSet Beside(AdaptiveElement chart, IEnumerable<AdaptiveElement> words)
    {
        var columns = new AdaptiveColumnSet();
        columns.Columns.Add(new AdaptiveColumn { Width = "3", Items = { chart } });
        columns.Columns.Add(new AdaptiveColumn { Width = "5", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center });
        columns.Columns[1].Items.AddRange(words);
        return columns;
    }

    private static AdaptiveElement InSmallPrint(AdaptiveElement element)
    {
        foreach (var run in element is AdaptiveRichTextBlock rich ? rich.Inlines.OfType<AdaptiveTextRun>() : [])
        {
            run.Size = AdaptiveTextSize.Small;
        }

        element.Spacing = AdaptiveSpacing.None;
        return element;
    }

    private static IEnumerable<AdaptiveElement> Lines(Section section, Level level, Language language)
    {
        var rows = 0;
        var shown = 0;
        foreach (var line in section.Lines)
        {
            // Introductions stay while a row follows; everything else goes with the row before it.
            rows += line.Weight is Weight.Lead ? 0 : 1;
            if (rows > level.Rows && line.Weight is not Weight.Lead)
            {
                break;
            }

            var row = CardFrame.Small(CardText.Rich(line, level.TextLength));
            row.Spacing = section.IsTight && line.Weight is Weight.Note ? AdaptiveSpacing.None : row.Spacing;
            yield return row;
            shown++;
        }

        var hidden = section.Lines.Count - shown;
        if (hidden > 0)
        {
            var left = section.Lines.Skip(shown).Count(line => line.Weight is Weight.Row or Weight.Group);
            var text = CardTexts.All.Get("AndMore", language, Argument.Count("count", Math.Max(left, 1)));
            yield return CardFrame.Small(Subtle(text));
        }

        if (section.Lines.Count == 0)
        {
            yield return Subtle(CardTexts.All.Get("NothingYet", language));
        }
    }

    private static AdaptiveTextBlock Subtle(string text)
    {
        var block = CardText.Ours(text);
        block.IsSubtle = true;
        return block;
    }
}
