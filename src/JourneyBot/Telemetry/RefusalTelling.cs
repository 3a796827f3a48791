using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Telemetry;

internal static class RefusalTelling
{
    /// <summary>The sentence for whoever asked, and the turn ends with it.</summary>
    public static Line Tell(this Refusal refusal, Language language)
    {
        TurnReport.Current?.Refused(refusal);
        return refusal.Say(language);
    }
}
