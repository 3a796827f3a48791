using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Phases;

internal static class BordersFold
{
    public static IReadOnlyList<Border> Fold(Ledger ledger, IReadOnlyList<Phase> phases) => [];
}
