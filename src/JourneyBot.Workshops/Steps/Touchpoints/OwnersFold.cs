using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>The latest owner of each thing; what was merged keeps the owner it had.</summary>
internal static class OwnersFold
{
    public static Owners Fold(Ledger ledger, IReadOnlyList<JourneyAction> actions, IReadOnlyList<Contact> contacts)
    {
        var owners = new Owners();
        var known = actions.Select(action => action.Identity).Concat(contacts.Select(contact => contact.Identity)).ToHashSet(StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Touchpoints, OwnersForm.Form.Id))
        {
            if (said.Answers[OwnersForm.Owner] is { } name && ledger.Labels.Find(said.Answers[OwnersForm.About], known.Contains) is { } identity)
            {
                owners.Note(identity, name);
            }
        }

        return owners;
    }
}
