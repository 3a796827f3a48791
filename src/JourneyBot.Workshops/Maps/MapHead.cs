using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What stands above the columns: what it is about, what is asked of the reader, who travels.</summary>
internal static class MapHead
{
    public static Line Title(Journey journey, Language language)
    {
        var theme = journey.Theme;
        List<Run> scope = theme.Start.Value is null && theme.Goal.Value is null
            ? []
            : [Rows.Said(theme.Start.Value ?? "?"), new Run(" → "), Rows.Said(theme.Goal.Value ?? "?")];
        return theme.Product.Value is not { } product
            ? scope.Count > 0 ? new Line(scope) : JourneyMap.Texts.Line("NoTheme", language)
            : scope.Count > 0 ? new Line([Rows.Said(product), new Run(JourneyMap.Texts.Get("Colon", language)), .. scope])
            : Line.Of(Rows.Said(product));
    }

    public static IReadOnlyList<Section> Sections(Journey journey, Language language) =>
        [Ask(journey, language), .. journey.Persona.Name is null ? Array.Empty<Section>() : [Persona(journey, language)]];

    /// <summary>Below what all this is for.</summary>
    private static Section Ask(Journey journey, Language language)
    {
        var ask = AskSection.Of(journey, language);
        return FinalSummary.Purpose(journey, language) is { } purpose ? ask with { Lines = [purpose.As(Weight.Lead), .. ask.Lines] } : ask;
    }

    /// <summary>All that is known of them, as when the step was left, under one heading.</summary>
    private static Section Persona(Journey journey, Language language)
    {
        var lines = StepCatalog.Of(StepId.Persona).Summarize(journey, language).SelectMany(section =>
            section.Heading is { } heading ? section.Lines.Prepend(Line.Plain(heading, Tone.Strong)) : section.Lines);
        return new Section(JourneyMap.Texts.Get("Persona", language), [.. lines]);
    }
}
