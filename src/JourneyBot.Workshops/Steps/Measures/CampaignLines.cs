using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>Campaigns side by side where two or more are to move the same indicator (A127); equal texts, folded, are one.</summary>
internal static class CampaignLines
{
    private const int Fewest = 2;

    /// <summary>Null where there is nothing to compare.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        var shared = journey.Measures.Where(measure => measure is { Kind: "campaign", Indicator: not null })
            .GroupBy(measure => Folding.Fold(measure.Indicator!), StringComparer.Ordinal)
            .Where(group => group.Count() >= Fewest).ToList();
        return shared.Count == 0 ? null : new Section(
            MeasuresForm.Texts.Get("Heading.Campaigns", language), [.. shared.SelectMany(group => Lines([.. group], language))], Count: shared.Sum(group => group.Count()));
    }

    /// <summary>The biggest effect first, then the smallest effort; those without a rating last.</summary>
    private static IEnumerable<Line> Lines(IReadOnlyList<Measure> campaigns, Language language)
    {
        yield return new Line([Rows.Said(campaigns[0].Indicator!, Tone.Strong)], Weight.Group);
        foreach (var campaign in campaigns.OrderByDescending(measure => measure.Impact).ThenBy(measure => measure.Cost ?? Size.Large))
        {
            yield return new Line([.. MeasuresStep.Named(campaign, language), .. Change(campaign, language), .. ImpactMatrix.Cell(campaign, language)]);
        }
    }

    private static IEnumerable<Run> Change(Measure campaign, Language language) => campaign is { Baseline: null, Target: null }
        ? []
        : MeasuresForm.Texts.Line("Campaign.Change", language, Tone.Subtle,
            Argument.User("baseline", campaign.Baseline ?? "?"), Argument.User("target", campaign.Target ?? "?")).Runs;
}
