using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>A submission makes one contact for each of its actions; equal channels at one action are one, with the latest details.</summary>
internal static class ContactsFold
{
    public static IReadOnlyList<Contact> Fold(Ledger ledger, IReadOnlyList<JourneyAction> actions)
    {
        var byIdentity = actions.ToDictionary(action => action.Identity, StringComparer.Ordinal);
        var contacts = new Dictionary<string, Contact>(StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Touchpoints))
        {
            if (said.Answers[TouchpointsForm.Channel] is not { } channel)
            {
                continue;
            }

            foreach (var label in said.Answers.All(TouchpointsForm.Actions))
            {
                if (ledger.Labels.Find(label, byIdentity.ContainsKey) is { } identity)
                {
                    Note(contacts, ledger.Labels, byIdentity[identity], channel, said.Answers);
                }
            }
        }

        // OrderBy is stable: contacts of one action stay in the order of their first mention.
        var place = actions.Select((action, i) => (action.Identity, i)).ToDictionary(pair => pair.Identity, pair => pair.i, StringComparer.Ordinal);
        return [.. contacts.Values.OrderBy(contact => place[contact.Action.Identity])];
    }

    private static void Note(Dictionary<string, Contact> contacts, Labels labels, JourneyAction action, string channel, Answers answers)
    {
        var id = Channels.IdOf(channel);
        var identity = Operation.Of("contact", action.Identity, id ?? Folding.Fold(channel));
        var known = contacts.GetValueOrDefault(identity)
            ?? new Contact(identity, labels.Add(identity), action, id, channel, null, null, null, null, null, null);
        contacts[identity] = known with
        {
            IsDigital = answers[TouchpointsForm.World] is { } world ? world == TouchpointsForm.Digital : known.IsDigital,
            IsOwned = answers[TouchpointsForm.Owned] is { } owned ? owned == TouchpointsForm.Ours : known.IsOwned,
            Department = answers[TouchpointsForm.Department] ?? known.Department,
            Surprise = answers[TouchpointsForm.Surprise] ?? known.Surprise,
            Experience = answers[TouchpointsForm.Experience] ?? known.Experience,
            Message = answers[TouchpointsForm.Message] ?? known.Message,
        };
    }
}
