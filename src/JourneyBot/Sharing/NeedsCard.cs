using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Sharing;

/// <summary>Needs and problems by phase and touchpoint, with the way back to the whole map.</summary>
internal static class NeedsCard
{
    public static AdaptiveCard Draw(Workshop workshop, Journey journey, Language language, CardActions actions)
    {
        var kicker = CardFrame.Kicker(workshop, SharingTexts.All.Get("NeedsKicker", language), language);
        var map = actions.Plain(SharingTexts.All.Get("Map", language), new ShowSummary { Workshop = workshop.Id });
        return SummaryCard.Draw(language, kicker, journey, NeedsReport.Write(journey, language), map);
    }
}
