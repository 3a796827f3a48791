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
        var mentions = Mentions(ledger, byIdentity).ToList();

        // Labels first, as they were before anything was merged: what is on cards keeps its meaning.
        mentions.ForEach(mention => ledger.Labels.Add(IdentityOf(mention.Named, mention.Channel)));
        foreach (var mention in mentions)
        {
            ledger.Labels.Follow(IdentityOf(mention.Named, mention.Channel), IdentityOf(mention.Action.Identity, mention.Channel));
            Note(contacts, ledger.Labels, mention.Action, mention.Channel, mention.Answers);
        }

        // OrderBy is stable: contacts of one action stay in the order of their first mention.
        var place = actions.Select((action, i) => (action.Identity, i)).ToDictionary(pair => pair.Identity, pair => pair.i, StringComparer.Ordinal);
        return [.. contacts.Values.OrderBy(contact => place[contact.Action.Identity])];
    }

    private static IEnumerable<Mention> Mentions(Ledger ledger, Dictionary<string, JourneyAction> actions)
    {
        foreach (var said in ledger.Of(StepId.Touchpoints))
        {
            if (said.Answers[TouchpointsForm.Channel] is not { } channel)
            {
                continue;
            }

            foreach (var label in said.Answers.All(TouchpointsForm.Actions))
            {
                if (ledger.Labels.Find(label, identity => actions.ContainsKey(ledger.KeptFor(identity) ?? identity)) is { } named)
                {
                    yield return new Mention(named, actions[ledger.KeptFor(named) ?? named], channel, said.Answers);
                }
            }
        }
    }

    private static string IdentityOf(string action, string channel) =>
        Operation.Of("contact", action, Channels.IdOf(channel) ?? Folding.Fold(channel));

    private static void Note(Dictionary<string, Contact> contacts, Labels labels, JourneyAction action, string channel, Answers answers)
    {
        var id = Channels.IdOf(channel);
        var identity = IdentityOf(action.Identity, channel);
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

    /// <param name="Named">The action that was named, which may be one with <paramref name="Action"/> by now.</param>
    private sealed record Mention(string Named, JourneyAction Action, string Channel, Answers Answers);
}
