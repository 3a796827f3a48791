using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Actions;
namespace JourneyBot.Workshops.Steps.Touchpoints;

internal static class ContactsFold
{
    public static IReadOnlyList<Contact> Fold(Ledger ledger, IReadOnlyList<JourneyAction> actions) => [];
}
