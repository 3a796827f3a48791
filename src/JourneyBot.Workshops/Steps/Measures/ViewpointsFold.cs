using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Measures;

internal static class ViewpointsFold
{
    public static IReadOnlyList<Viewpoint> Fold(Ledger ledger, IReadOnlyList<Contact> contacts)
    {
        var byIdentity = contacts.ToDictionary(contact => contact.Identity, StringComparer.Ordinal);
        var views = new Dictionary<string, Viewpoint>(StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Measures, ViewpointsForm.Form.Id))
        {
            if (ledger.Labels.Find(said.Answers[ViewpointsForm.Point], byIdentity.ContainsKey) is { } identity)
            {
                var known = views.GetValueOrDefault(identity) ?? new Viewpoint(byIdentity[identity], null, null, null);
                views[identity] = known with
                {
                    Customer = said.Answers[ViewpointsForm.Customer] ?? known.Customer,
                    Company = said.Answers[ViewpointsForm.Company] ?? known.Company,
                    Competitor = said.Answers[ViewpointsForm.Competitor] ?? known.Competitor,
                };
            }
        }

        return [.. contacts.Where(contact => views.ContainsKey(contact.Identity)).Select(contact => views[contact.Identity])];
    }
}
