using System.Globalization;
using AdaptiveCards;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>The whole map on one card; "so far" while the workshop is open.</summary>
internal static class FinalCard
{
    public static AdaptiveCard Draw(
        Workshop workshop, Journey journey, Language language, CardActions actions, Voices? voices = null)
    {
        var kicker = workshop.EndedAt is { } ended
            ? CardFrame.Kicker(workshop, CardTexts.All.Get("FinalKicker", language, new Argument("date", Day(ended, language))), language)
            : CardTexts.All.Get("SoFarKicker", language, new Argument("kicker", CardFrame.Kicker(workshop, workshop.Step, language)));
        var represented = Represented.Shown(journey.Ledger, workshop.IsAnonymous);
        var sections = FinalSummary.Write(journey, Contributor.CountIn(journey.Ledger), language, represented).ToList();
        if (Heard(workshop, voices ?? Voices.None, language) is { } heard)
        {
            // Right behind what is asked of the reader.
            sections.Insert(1, heard);
        }

        return SummaryCard.Draw(language, kicker, journey, sections, [.. SharingButtons.On(workshop, language, actions)]);
    }

    private static Section? Heard(Workshop workshop, Voices voices, Language language) =>
        workshop.IsEnded ? ReactionSection.Asking(voices, language) : ReactionSection.Of(voices, language);

    private static string Day(DateTimeOffset at, Language language) =>
        at.ToString(CardTexts.All.Get("DayFormat", language), CultureInfo.InvariantCulture);
}
