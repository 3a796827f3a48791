using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>The latest word on each factor. A touchpoint's label means all that was named there until then: what comes later is open.</summary>
internal static class NotNowFold
{
    /// <summary>In journey order.</summary>
    public static IReadOnlyList<PutOff> Fold(Ledger ledger, Feelings feelings)
    {
        var factors = feelings.NegativeFactors.ToList();
        var latest = new Dictionary<string, PutOff>(StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Measures, NotNowForm.Form.Id))
        {
            foreach (var factor in Meant(ledger.Labels, factors, said.Answers[NotNowForm.Factor]).Where(factor => factor.Said[0].At <= said.At))
            {
                latest[factor.Identity] = new PutOff(said.Label, factor, said.Answers[NotNowForm.Reason] ?? string.Empty);
            }
        }

        return [.. factors.Select(factor => latest.GetValueOrDefault(factor.Identity)).OfType<PutOff>()];
    }

    /// <summary>By the label of who named the factor, or of its touchpoint; empty where it means none.</summary>
    public static IReadOnlyList<NegativeFactor> Meant(Labels labels, IReadOnlyList<NegativeFactor> factors, string? label) =>
        labels.Find(label, identity => factors.Any(factor => Has(factor, identity))) is { } identity
            ? [.. factors.Where(factor => Has(factor, identity))]
            : [];

    private static bool Has(NegativeFactor factor, string identity) =>
        factor.Contact.Identity == identity || factor.Said.Any(said => said.Identity == identity);
}
