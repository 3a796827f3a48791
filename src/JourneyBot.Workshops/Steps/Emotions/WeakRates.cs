using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>
/// Of rates that several contacts have under one name, the weakest: the highest where its name speaks of loss, the lowest where it speaks
/// of gain. Of other names nobody can tell.
/// </summary>
internal static class WeakRates
{
    private static readonly WordList Loss = new(EmotionsForm.Texts, "Words.Loss");
    private static readonly WordList Gain = new(EmotionsForm.Texts, "Words.Gain");

    public static IEnumerable<Metric> Of(Journey journey) => journey.Metrics
        .Where(metric => metric.IsShare)
        .GroupBy(metric => Folding.Fold(metric.Name), StringComparer.Ordinal)
        .Select(Weakest).OfType<Metric>();

    private static Metric? Weakest(IEnumerable<Metric> rates)
    {
        // Of one contact the latest number: an older period is past.
        var latest = rates.GroupBy(metric => metric.Contact.Identity, StringComparer.Ordinal).Select(contact => contact.Last()).ToList();
        var (lowest, highest) = (latest.MinBy(metric => metric.Value)!, latest.MaxBy(metric => metric.Value)!);
        return lowest.Value == highest.Value ? null
            : Loss.IsIn(highest.Name) ? highest
            : Gain.IsIn(lowest.Name) ? lowest
            : null;
    }
}
