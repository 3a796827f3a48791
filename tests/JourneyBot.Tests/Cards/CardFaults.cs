using JourneyBot.Testing.Cards;

namespace JourneyBot.Tests.Cards;

/// <summary>All that can be held against a card here: our own checks, and the official schema where it is at hand.</summary>
internal static class CardFaults
{
    public static async Task<IReadOnlyList<string>> In(string json)
    {
        var faults = CardChecks.Faults(json);
        return faults.Count == 0 && await OfficialCardSchema.AtHand is { } schema ? schema.Faults(json) : faults;
    }
}
