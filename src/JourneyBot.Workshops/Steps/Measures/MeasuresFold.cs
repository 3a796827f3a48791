using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;
namespace JourneyBot.Workshops.Steps.Measures;

internal static class MeasuresFold
{
    public static IReadOnlyList<Measure> Fold(Ledger ledger, IReadOnlyList<Contact> contacts, IReadOnlyList<Border> borders) => [];
}
