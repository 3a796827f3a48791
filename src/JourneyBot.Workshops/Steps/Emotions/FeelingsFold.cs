using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;
namespace JourneyBot.Workshops.Steps.Emotions;

internal static class FeelingsFold
{
    public static Feelings Fold(Ledger ledger, IReadOnlyList<Contact> contacts, IReadOnlyList<Phase> phases) => new([], []);
}
