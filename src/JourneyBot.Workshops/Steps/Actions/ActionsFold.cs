using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Actions;

internal static class ActionsFold
{
    public static IReadOnlyList<JourneyAction> Fold(Ledger ledger) => [];
}
