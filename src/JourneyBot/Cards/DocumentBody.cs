using System.Globalization;
using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Sections of a document as card elements, at a level of the budget. Folded sections go behind one toggle.</summary>
internal static class DocumentBody
{
    public static void Add(AdaptiveCard card, IReadOnlyList<Section> sections, Level level, Language language)
    {
        foreach (var section in sections.Where(section => section.Style != SectionStyle.Folded))
        {
            card.Body.Add(Draw(section, level, language, isFirst: card.Body.Count == 1));
        }

        var folded = sections.Where(section => section.Style == SectionStyle.Folded).ToList();
        if (folded.Count == 0)
        {
            return;
        }

        var hidden = new AdaptiveContainer { Id = "folded", IsVisible = false };
        hidden.Items.AddRange(folded.Select((section, i) => Draw(section, level, language, isFirst: i == 0)));
        var toggle = new AdaptiveToggleVisibilityAction { Title = CardTexts.All.Get("ShowMore", language) };
        toggle.TargetElements.Add(new AdaptiveTargetElement("folded"));
        card.Body.Add(new AdaptiveActionSet { Actions = { toggle } });
        card.Body.Add(hidden);
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
                box.Spacing = section.Heading is null ? AdaptiveSpacing.Default : AdaptiveSpacing.Medium;
                break;
        }

        if (section.Heading is not null)
        {
            box.Items.Add(CardText.Heading(section.Heading));
        }

        if (section.Curve is { } curve && level.Rows > 0 && curve.Count(mean => mean is not null) > 2)
        {
            box.Items.Add(Chart(curve, language));
        }

        AddLines(box, section, level, language);
        return box;
    }

    private static void AddLines(AdaptiveContainer box, Section section, Level level, Language language)
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

            box.Items.Add(CardFrame.Small(CardText.Rich(line, level.TextLength)));
            shown++;
        }

        var hidden = section.Lines.Count - shown;
        if (hidden > 0)
        {
            var left = section.Lines.Skip(shown).Count(line => line.Weight is Weight.Row or Weight.Group);
            var text = CardTexts.All.Get("AndMore", language, Argument.Count("count", Math.Max(left, 1)));
            box.Items.Add(CardFrame.Small(Subtle(text)));
        }

        if (section.Lines.Count == 0)
        {
            box.Items.Add(Subtle(CardTexts.All.Get("NothingYet", language)));
        }
    }

    private static AdaptiveTextBlock Subtle(string text)
    {
        var block = CardText.Ours(text);
        block.IsSubtle = true;
        return block;
    }

    private static LineChart Chart(IReadOnlyList<double?> curve, Language language)
    {
        var points = curve
            .Select((mean, i) => (mean, i))
            .Where(point => point.mean is not null)
            .Select(point => new LineChartPoint(point.i + 1, Math.Round(point.mean!.Value, 1)));
        var legend = CardTexts.All.Get("CurveLegend", language);
        return new LineChart
        {
            XAxisTitle = CardTexts.All.Get("CurveX", language),
            YAxisTitle = legend,
            Data = [new LineChartData { Legend = legend, Values = [.. points] }],
            Fallback = new AdaptiveFallbackElement(Subtle(CardTexts.All.Get("CurveSigns", language))),
        };
    }
}
