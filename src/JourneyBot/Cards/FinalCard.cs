using System.Globalization;
using AdaptiveCards;
using JourneyBot.Following;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>All that the whole map on a card is drawn from.</summary>
internal sealed record FinalView(Workshop Workshop, Journey Journey, Language Language)
{
    /// <summary>What readers said of it.</summary>
    public Voices Voices { get; init; } = Voices.None;

    /// <summary>To the map page; null where no link can be given out.</summary>
    public MapLink? Link { get; init; }

    /// <summary>What the button to follow the workshop carries; null: none is offered.</summary>
    public string? Follow { get; init; }

    /// <summary>Read in another chat than the workshop's, where only links work.</summary>
    public bool IsElsewhere { get; init; }
}

/// <summary>The whole map on one card; "so far" while the workshop is open.</summary>
internal static class FinalCard
{
    public static AdaptiveCard Draw(FinalView view, CardActions actions)
    {
        var (workshop, journey, language) = (view.Workshop, view.Journey, view.Language);
        var kicker = workshop.EndedAt is { } ended
            ? CardFrame.Kicker(workshop, CardTexts.All.Get("FinalKicker", language, new Argument("date", Day(ended, language))), language)
            : CardTexts.All.Get("SoFarKicker", language, new Argument("kicker", CardFrame.Kicker(workshop, workshop.Step, language)));
        var represented = Represented.Shown(journey.Ledger, workshop.IsAnonymous);
        var sections = FinalSummary.Write(journey, Contributor.CountIn(journey.Ledger), language, represented).ToList();
        if (Heard(workshop, view.Voices, language) is { } heard)
        {
            // Right behind what is asked of the reader.
            sections.Insert(1, heard);
        }

        return SummaryCard.Draw(language, kicker, journey, sections, [.. Buttons(view, actions)]);
    }

    private static IEnumerable<AdaptiveAction> Buttons(FinalView view, CardActions actions)
    {
        IEnumerable<AdaptiveAction> open = view.Link is { } link ? [MapCard.Open(link, view.Language)] : [];
        IEnumerable<AdaptiveAction> answer = view.IsElsewhere ? [] : SharingButtons.On(view.Workshop, view.Language, actions);
        return view.Follow is { } follow ? [.. open, .. answer, FollowingCards.Button(follow, view.Language, actions)] : [.. open, .. answer];
    }

    private static Section? Heard(Workshop workshop, Voices voices, Language language) =>
        workshop.IsEnded ? ReactionSection.Asking(voices, language) : ReactionSection.Of(voices, language);

    private static string Day(DateTimeOffset at, Language language) =>
        at.ToString(CardTexts.All.Get("DayFormat", language), CultureInfo.InvariantCulture);
}
