using System.Globalization;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>The latest number for each contact, name and period; another period is a number of its own, so that a trend shows (A033).</summary>
internal static class MetricsFold
{
    public static IReadOnlyList<Metric> Fold(Ledger ledger, IReadOnlyList<Contact> contacts)
    {
        var byIdentity = contacts.ToDictionary(contact => contact.Identity, StringComparer.Ordinal);
        var metrics = new Dictionary<(string Contact, string Name, string Period), Metric>();
        foreach (var said in ledger.Of(StepId.Touchpoints, MetricsForm.Form.Id))
        {
            if (ledger.Labels.Find(said.Answers[MetricsForm.Contact], byIdentity.ContainsKey) is { } identity && Read(said, byIdentity[identity]) is { } metric)
            {
                metrics[(identity, Folding.Fold(metric.Name), Folding.Fold(metric.Period ?? string.Empty))] = metric;
            }
        }

        // A dictionary that loses nothing keeps its order; ToLookup keeps it within a contact.
        var found = metrics.Values.ToLookup(metric => metric.Contact.Identity, StringComparer.Ordinal);
        return [.. contacts.SelectMany(contact => found[contact.Identity])];
    }

    private static Metric? Read(Contributed said, Contact contact) =>
        said.Answers[MetricsForm.Name] is { } name
        && decimal.TryParse(said.Answers[MetricsForm.Value], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? new Metric(
                said.Label, contact, name, value, said.Answers[MetricsForm.Unit], said.Answers[MetricsForm.Period],
                said.Answers[MetricsForm.Source], said.Answers[MetricsForm.Meaning])
            : null;
}
