using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;

namespace JourneyBot.Sharing;

/// <summary>What whoever reads the whole map can do with it.</summary>
internal static class SharingButtons
{
    public static IEnumerable<AdaptiveAction> On(Workshop workshop, Language language, CardActions actions) =>
        workshop.IsPreparation ? [] : [actions.Plain(SharingTexts.All.Get("Needs", language), new ShowNeeds { Workshop = workshop.Id })];
}
