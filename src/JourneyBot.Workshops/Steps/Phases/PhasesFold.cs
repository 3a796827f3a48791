using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Actions;
namespace JourneyBot.Workshops.Steps.Phases;

internal static class PhasesFold
{
    public static (IReadOnlyList<Phase> Phases, IReadOnlyList<JourneyAction> Ungrouped) Fold(Ledger ledger, IReadOnlyList<JourneyAction> actions) => ([], actions);
}
