using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What stands below the columns: decisions beside the phases, numbers, and how sure all this is.</summary>
internal static class MapFoot
{
    public static IReadOnlyList<Section> Sections(Journey journey, Language language)
    {
        Section?[] sections =
        [
            MeasureLane.Elsewhere(journey, MapColumn.Of(journey, language), language),
            .. ViewpointLines.Sections(journey, language),
            MetricLines.Section(journey, language),
            ClosingLines.Section(journey, language),
            CertaintySections.Sure(journey, language),
            CertaintySections.Assumptions(journey, language),
            FinalSummary.Parked(journey, language),
        ];
        return [.. sections.OfType<Section>()];
    }
}
