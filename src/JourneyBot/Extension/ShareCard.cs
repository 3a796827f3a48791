using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Extension;

/// <summary>
/// A workshop for another chat: whoever is there will see it. So it holds the summary, a link to the map where one can be given out, and no
/// button, since those are for the people in the workshop's own conversation.
/// </summary>
internal static class ShareCard
{
    /// <summary>What the platform takes as one result, card and preview together.</summary>
    public const int LargestResult = 28 * 1024;

    /// <summary>Clients draw no newer one in place of a link.</summary>
    private static readonly AdaptiveSchemaVersion Version = new(1, 3);

    public static AdaptiveCard Draw(Found found, Voices voices, MapLink? link, CardActions actions)
    {
        var view = new FinalView(found.Workshop, found.Journey.For(found.Workshop), found.Workshop.Language) { Voices = voices, Link = link, IsElsewhere = true };
        var card = FinalCard.Draw(view, actions);
        card.Version = Version;
        return card;
    }

    /// <summary>What is asked of its reader, and the link: far down in a list, and not every client asks for more when it is picked.</summary>
    public static AdaptiveCard DrawShort(Found found, MapLink? link)
    {
        var (workshop, journey, language) = (found.Workshop, found.Journey.For(found.Workshop), found.Workshop.Language);
        var kicker = CardFrame.Kicker(workshop, Preview.Of(found, language).Detail, language);
        var asked = FinalSummary.Write(journey, Contributor.CountIn(journey.Ledger), language).Take(1).ToList();
        IReadOnlyList<AdaptiveAction> open = link is null ? [] : [MapCard.Open(link, language)];
        var card = SummaryCard.Draw(language, kicker, journey, asked, open);
        card.Version = Version;
        return card;
    }
}
