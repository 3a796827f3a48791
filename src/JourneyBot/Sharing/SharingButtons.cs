using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Sharing;

/// <summary>What whoever reads the whole map can do with it.</summary>
internal static class SharingButtons
{
    public static IEnumerable<AdaptiveAction> On(Workshop workshop, Language language, CardActions actions)
    {
        if (workshop.IsPreparation)
        {
            yield break;
        }

        if (workshop.IsEnded)
        {
            yield return actions.Main(SharingTexts.All.Get("Agree", language), Agree(workshop), withInputs: false);
            yield return actions.Plain(SharingTexts.All.Get("Otherwise", language), new OpenAnswer { Workshop = workshop.Id });
        }
    }

    /// <summary>For whoever wants to know more.</summary>
    public static IEnumerable<AdaptiveAction> Further(Workshop workshop, Language language, CardActions actions) =>
        workshop.IsPreparation ? [] : [actions.Plain(SharingTexts.All.Get("Needs", language), new ShowNeeds { Workshop = workshop.Id })];

    public static GiveAnswer Agree(Workshop workshop) => new(Stance.Agree, null) { Workshop = workshop.Id };
}
